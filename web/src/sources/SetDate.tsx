/** The date of a source that has none, known by a person: it is then read again, so that "last year" becomes a year. */
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTexts } from "../texts/index.ts";
import { setDate } from "./add-api.ts";

export function SetDate({ source }: { source: string }) {
  const t = useTexts();
  const queries = useQueryClient();
  const [date, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await setDate(source, date.trim());
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "ready" });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form className="row" onSubmit={(event) => void save(event)}>
      <input
        className="input"
        style={{ width: "9rem" }}
        aria-label={t.sources.about.published}
        placeholder="2017-11-28"
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        required
        value={date}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button tiny" disabled={date.trim() === ""}>
        {t.sources.setDate}
      </button>
      <span className="small quiet">{problem ?? t.sources.dateNote}</span>
    </form>
  );
}
