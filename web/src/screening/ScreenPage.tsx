/** Screen: a name, a list or a spreadsheet against every list, with what was read of it and why each row hit. */
import { type DragEvent, useEffect, useState } from "react";
import { CarrierNote } from "../shell/CarrierNote.tsx";
import { useTexts } from "../texts/index.ts";
import { Mapping } from "./Mapping.tsx";
import { Results } from "./Results.tsx";
import { closeTable, openTable, openWorkbook, startRun, stopRun, useRun } from "./run.ts";

/** Larger files are for the command line, which reads them in pieces. */
const MOST_BYTES = 30 * 1024 * 1024;

export function ScreenPage() {
  const t = useTexts();
  const run = useRun();
  const isHeld = run !== null && run.lines.length > 0;
  // The rows are in this page alone: whoever reloads or leaves is asked first.
  useEffect(() => {
    if (!isHeld) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isHeld]);
  return (
    <>
      <header>
        <h1>{t.screen.title}</h1>
        <p className="lead">{t.screen.lead}</p>
      </header>
      {run === null ? <Input /> : null}
      {run && (
        <section className="card stack">
          <div className="row spread">
            <h2>
              {run.name} <span className="quiet">{t.figure.rows(run.table.rows.length)}</span>
            </h2>
            <div className="row">
              {run.state === "running" ? (
                <button type="button" className="button" onClick={stopRun}>
                  {t.screen.stop}
                </button>
              ) : (
                <button type="button" className="button main" onClick={() => void startRun()}>
                  {run.lines.length === 0 ? t.screen.go(run.table.rows.length) : t.screen.goAgain}
                </button>
              )}
              <button type="button" className="button" onClick={closeTable}>
                {t.screen.other}
              </button>
            </div>
          </div>
          {(run.state === "running" || run.state === "stopped") && (
            <div>
              <progress value={run.lines.length} max={run.table.rows.length} aria-label={t.screen.progress} />
              <p className="small quiet" role="status">
                {t.screen.done(run.lines.length, run.table.rows.length)}
                {run.state === "stopped" && ` ${t.screen.stopped}`}{" "}
                {run.state === "running" && <CarrierNote line={run.line} />}
              </p>
            </div>
          )}
          <Mapping run={run} />
        </section>
      )}
      {run && run.lines.length > 0 && <Results run={run} />}
    </>
  );
}

function Input() {
  const t = useTexts();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setProblem(null);
    if (/\.(xls|pdf|docx?)$/i.test(file.name)) return setProblem(t.screen.notHere(file.name));
    if (file.size > MOST_BYTES) return setProblem(t.screen.tooLarge(file.name));
    if (/\.(xlsx|ods)$/i.test(file.name)) {
      try {
        await openWorkbook(file);
        void startRun();
      } catch (error) {
        setProblem(error instanceof Error ? error.message : String(error));
      }
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.includes(0) && !(bytes[0] === 0xff || bytes[0] === 0xfe)) return setProblem(t.screen.notHere(file.name));
    openTable(
      new TextDecoder(bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8").decode(bytes),
      file.name,
    );
    void startRun();
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <section
      className={`card stack drop ${isOver ? "over" : ""}`}
      aria-label={t.screen.title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === "") return;
          openTable(text, t.screen.pasted);
          void startRun();
        }}
      >
        <label className="field">
          {t.screen.paste}
          <textarea
            rows={7}
            value={text}
            placeholder={t.screen.hint}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
            }}
          />
        </label>
        <div className="row">
          <button type="submit" className="button main" disabled={text.trim() === ""}>
            {t.screen.start}
          </button>
          <label className="button file">
            {t.screen.file}
            <input
              type="file"
              className="visually-hidden"
              accept=".csv,.tsv,.txt,.xlsx,.ods,text/csv,text/plain"
              onChange={(event) => void take(event.target.files?.[0])}
            />
          </label>
          <span className="small quiet">{t.screen.drop}</span>
        </div>
      </form>
      {problem && (
        <p className="notice bad" role="alert">
          {problem}
        </p>
      )}
      <p className="small quiet">{t.screen.stays}</p>
    </section>
  );
}
