/** The answers as a file: CSV with the words of this page, and the forms of the command line, which the server writes. */
import { useState } from "react";
import { download } from "../figures/save.ts";
import { useTexts } from "../texts/index.ts";
import { fileOfRun, type Run } from "./run.ts";

const forms = ["xlsx", "html", "ndjson"] as const;

export function SaveRun({ run, csv }: { run: Run; csv: () => string }) {
  const t = useTexts();
  const [problem, setProblem] = useState<string | null>(null);
  const name = `${run.name.replace(/\.\w+$/, "")}-screened`;
  const save = async (job: string, form: (typeof forms)[number]): Promise<void> => {
    setProblem(null);
    try {
      download(`${name}.${form}`, await fileOfRun(job, form));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const { job } = run;
  return (
    // biome-ignore lint/a11y/useSemanticElements: ways to save are a group of buttons
    <div className="row" role="group" aria-label={t.screen.save}>
      <span className="small quiet">{t.screen.save}</span>
      <button
        type="button"
        className="button"
        aria-label={t.screen.saveIn("CSV")}
        onClick={() => download(`${name}.csv`, csv(), "text/csv;charset=utf-8")}
      >
        CSV
      </button>
      {job !== null &&
        forms.map((form) => (
          <button
            key={form}
            type="button"
            className="button"
            aria-label={t.screen.saveIn(form.toUpperCase())}
            onClick={() => void save(job, form)}
          >
            {form.toUpperCase()}
          </button>
        ))}
      {problem && (
        <p className="bad-words" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
