/** A new source: files dropped or chosen, or a text pasted, each with the publisher and date that only a person may know. */
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type DragEvent, type FormEvent, useState } from "react";
import { useTexts } from "../texts/index.ts";
import { type Added, addFile, addText } from "./add-api.ts";

type Outcome = { readonly name: string } & ({ readonly added: Added } | { readonly problem: string });

export function AddSource() {
  const t = useTexts();
  const queries = useQueryClient();
  const [about, setAbout] = useState({ title: "", publisher: "", published: "" });
  const [text, setText] = useState("");
  const [isOver, setOver] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const run = async (name: string, add: () => Promise<Added>): Promise<void> => {
    setBusy(true);
    try {
      const added = await add();
      setOutcomes((old) => [...old, { name, added }]);
      setText("");
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "ready" });
    } catch (error) {
      setOutcomes((old) => [...old, { name, problem: error instanceof Error ? error.message : String(error) }]);
    } finally {
      setBusy(false);
    }
  };
  const takeFiles = async (files: FileList | null): Promise<void> => {
    for (const file of files ?? []) await run(file.name, () => addFile(file, about));
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void takeFiles(event.dataTransfer.files);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") void run(about.title || t.sources.pasted, () => addText(text, about));
  };
  return (
    <section
      className={`card stack drop ${isOver ? "over" : ""}`}
      aria-label={t.sources.add}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2>{t.sources.add}</h2>
      <form className="stack" onSubmit={onSubmit}>
        <label className="field">
          {t.sources.paste}
          <textarea rows={4} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <div className="row">
          {(["title", "publisher", "published"] as const).map((name) => (
            <label key={name} className="field" style={{ flex: "1 1 10rem" }}>
              {t.sources.about[name]}
              <input
                value={about[name]}
                placeholder={name === "published" ? "2017-11-28" : ""}
                pattern={name === "published" ? "\\d{4}(-\\d{2}(-\\d{2})?)?" : undefined}
                onChange={(event) => setAbout((old) => ({ ...old, [name]: event.target.value }))}
              />
            </label>
          ))}
        </div>
        <div className="row">
          <button type="submit" className="button main" disabled={isBusy || text.trim() === ""}>
            {t.sources.addText}
          </button>
          <label className="button file">
            {t.sources.chooseFiles}
            <input
              type="file"
              multiple
              className="visually-hidden"
              disabled={isBusy}
              onChange={(event) => void takeFiles(event.target.files)}
            />
          </label>
          <span className="small quiet">{isBusy ? t.sources.reading : t.screen.drop}</span>
        </div>
      </form>
      <div role="status">
        <ul className="plain-list">
          {outcomes.map((outcome, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: outcomes are only ever added
            <li key={i} className={"problem" in outcome ? "notice bad" : "notice"}>
              <strong>{outcome.name}</strong>{" "}
              {"problem" in outcome ? (
                outcome.problem
              ) : (
                <>
                  {outcome.added.message ?? t.sources.added(outcome.added.proposed ?? 0)}{" "}
                  {(outcome.added.proposed ?? 0) > 0 && (
                    <Link to="/review" search={{ source: outcome.added.id }}>
                      {t.places.review}
                    </Link>
                  )}
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
