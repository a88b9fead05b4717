/**
 * A new source: files dropped or chosen, a text pasted, or a page from its address, each with the publisher and date that
 * only a person may know. What was typed survives a reload.
 */
import { useQuery } from "@tanstack/react-query";
import { type DragEvent, type FormEvent, useEffect, useState } from "react";
import { forgetDraft, keepDraft, keptDraft } from "../review/drafts.ts";
import { fetching } from "../review/review-api.ts";
import { useTexts } from "../texts/index.ts";
import { type About, addFile, addText, fetchAddress } from "./add-api.ts";
import { Outcomes } from "./Outcomes.tsx";
import { TakingBar } from "./TakingBar.tsx";
import { useTaking } from "./use-taking.ts";

const fields = ["title", "publisher", "published", "address"] as const;
const blank: About = { title: "", publisher: "", published: "", address: "" };
const KEPT = "source";

export function AddSource() {
  const t = useTexts();
  const mayFetch = useQuery(fetching()).data ?? false;
  const [about, setAbout] = useState<About>(() => ({ ...blank, ...keptDraft(KEPT) }));
  const [text, setText] = useState(() => keptDraft(KEPT)?.["text"] ?? "");
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const { title, publisher, published, address } = about;
    if ([text, title, publisher, published, address].some((one) => one !== ""))
      keepDraft(KEPT, { title, publisher, published, address, text });
    else forgetDraft(KEPT);
  }, [about, text]);
  const { now, outcomes, take, cancel } = useTaking(() => {
    setText("");
    setAbout(blank);
  });
  const isBusy = now !== null;
  const takeFiles = (files: FileList | null): Promise<void> =>
    take([...(files ?? [])].map((file) => ({ name: file.name, begin: () => addFile(file, about) })));
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void takeFiles(event.dataTransfer.files);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") void take([{ name: about.title || t.sources.pasted, begin: () => addText(text, about) }]);
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
          {fields.map((name) => (
            <label key={name} className="field" style={{ flex: "1 1 10rem" }}>
              {t.sources.about[name]}
              <input
                value={about[name]}
                type={name === "address" ? "url" : "text"}
                placeholder={name === "published" ? "2017-11-28" : name === "address" ? "https://" : ""}
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
          {mayFetch && (
            <button
              type="button"
              className="button"
              disabled={isBusy || !URL.canParse(about.address)}
              onClick={() => void take([{ name: about.address, begin: () => fetchAddress(about) }])}
            >
              {t.sources.fetch}
            </button>
          )}
          {!isBusy && <span className="small quiet">{t.screen.drop}</span>}
        </div>
        <p className="small quiet">{mayFetch ? t.sources.fetchNote : t.sources.noFetch}</p>
      </form>
      {now && <TakingBar now={now} cancel={cancel} />}
      <Outcomes outcomes={outcomes} />
    </section>
  );
}
