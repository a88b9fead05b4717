/**
 * A claim on words that no rule took for one: marked in the text, or written here and looked for in it, so that it can
 * be done without a mouse. Kept over a reload.
 */
import { type FormEvent, useEffect, useMemo, useState } from "react";
import { useTexts } from "../texts/index.ts";
import { Choice } from "./Choice.tsx";
import { ClaimFields } from "./ClaimFields.tsx";
import { blankDraft, isBroken, saidOf } from "./claim-fields.ts";
import { type Draft, forgetDraft, keepDraft, keptDraft } from "./drafts.ts";
import { markClaim } from "./review-api.ts";
import { amountIn, placeOfWords } from "./spans.ts";

export interface Marked {
  readonly start: number;
  readonly end: number;
}

export const draftNameOf = (source: string): string => `mark.${source}`;

export function NewClaim({
  source,
  text,
  chosen,
  onMark,
  onClose,
  onSaved,
}: {
  source: string;
  text: string;
  /** What was marked when the form was opened. */
  chosen: Marked | null;
  onMark: (marked: Marked | null) => void;
  onClose: () => void;
  onSaved: (id: string) => void;
}) {
  const t = useTexts();
  const name = draftNameOf(source);
  const [draft, setDraft] = useState<Draft>(() => keptDraft(name) ?? firstDraft(text, chosen));
  const [problem, setProblem] = useState<string | null>(null);
  const kind = draft["kind"] === "link" ? "link" : "quantity";
  const words = draft["words"] ?? "";
  const near = Number(draft["at"] ?? 0);
  const marked = useMemo(() => placeOfWords(text, words, near), [text, words, near]);
  useEffect(() => keepDraft(name, draft), [draft, name]);
  useEffect(() => onMark(marked), [marked, onMark]);
  const put = (field: string, value: string): void => setDraft((old) => ({ ...old, [field]: value }));
  const close = (): void => {
    forgetDraft(name);
    onMark(null);
    onClose();
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!marked) return setProblem(t.review.notInText);
    const said = saidOf(draft);
    if (isBroken(said)) return setProblem(t.review.notANumber);
    try {
      const { claim } = await markClaim(source, marked, kind, said, t.review.markReason);
      forgetDraft(name);
      onMark(null);
      onSaved(claim);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form
      className="card stack edit"
      aria-label={t.review.newClaim}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <h2>{t.review.newClaim}</h2>
      <label className="field">
        {t.review.words}
        <textarea
          rows={2}
          // biome-ignore lint/a11y/noAutofocus: a key asked for this form; without marked words they are written first
          autoFocus={chosen === null}
          value={words}
          onChange={(event) => put("words", event.target.value)}
        />
        <span className="small quiet">{words === "" || marked ? t.review.wordsNote : t.review.notInText}</span>
      </label>
      <Choice
        label={t.words.kind}
        value={kind}
        options={{ quantity: t.review.kinds.quantity, link: t.review.kinds.link }}
        onChoose={(one) => put("kind", one)}
      />
      <ClaimFields kind={kind} draft={draft} put={put} isFirst={chosen !== null} />
      {problem && (
        <p className="notice bad" role="alert">
          {problem}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button main" disabled={words.trim() === ""}>
          {t.review.addClaim}
        </button>
        <button type="button" className="button" onClick={close}>
          {t.review.cancel}
        </button>
      </div>
    </form>
  );
}

function firstDraft(text: string, chosen: Marked | null): Draft {
  const words = chosen ? text.slice(chosen.start, chosen.end) : "";
  return { ...blankDraft, words, at: String(chosen?.start ?? 0), value: amountIn(words) };
}
