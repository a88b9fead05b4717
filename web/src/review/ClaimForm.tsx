/** A claim put right by hand: its words stay, what they are taken to say changes. Kept while one looks elsewhere. */
import { type FormEvent, useEffect, useState } from "react";
import { indicators } from "../../../src/claims/indicator.ts";
import { useTexts } from "../texts/index.ts";
import { type Edit, editClaim, type ReviewClaim } from "./review-api.ts";

const numbers = ["low", "value", "high"] as const;
const texts = ["place", "unit", "speaker", "subject", "relation", "object"] as const;
const bounds = ["exact", "about", "at_least", "at_most", "range"] as const;
const KEY = "manumit.edit.";

type Draft = Readonly<Record<string, string>>;

function draftOf(claim: ReviewClaim): Draft {
  const kept = sessionStorage.getItem(KEY + claim.id);
  if (kept !== null) return JSON.parse(kept) as Draft;
  const text = (value: string | number | null): string => (value === null ? "" : String(value));
  return {
    indicator: text(claim.indicator),
    bound: text(claim.bound),
    ...Object.fromEntries([...numbers, ...texts].map((name) => [name, text(claim[name])])),
    start: text(claim.period.start),
    end: text(claim.period.end),
  };
}

/** Only what was changed; a number that is none is the person's to see. */
export function editOf(claim: ReviewClaim, draft: Draft): Edit {
  const edit: Record<string, string | number | null> = {};
  for (const [name, text] of Object.entries(draft)) {
    const value =
      text.trim() === ""
        ? null
        : (numbers as readonly string[]).includes(name)
          ? Number(text.replaceAll(/[,\s]/g, ""))
          : text.trim();
    const before = name === "start" || name === "end" ? claim.period[name] : claim[name as keyof ReviewClaim];
    if (value !== before) edit[name] = value;
  }
  return edit as Edit;
}

export function ClaimForm({
  claim,
  onClose,
  onSaved,
}: {
  claim: ReviewClaim;
  onClose: () => void;
  onSaved: () => void;
}) {
  const t = useTexts();
  const [draft, setDraft] = useState(() => draftOf(claim));
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => sessionStorage.setItem(KEY + claim.id, JSON.stringify(draft)), [draft, claim.id]);
  const put = (name: string, text: string): void => setDraft((old) => ({ ...old, [name]: text }));
  const forget = (): void => sessionStorage.removeItem(KEY + claim.id);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const edit = editOf(claim, draft);
    if (Object.values(edit).some((value) => typeof value === "number" && !Number.isFinite(value)))
      return setProblem(t.review.notANumber);
    try {
      if (Object.keys(edit).length > 0) await editClaim(claim, edit, t.review.editReason);
      forget();
      onSaved();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const shown =
    claim.kind === "link"
      ? (["subject", "relation", "object", "place"] as const)
      : (["place", "unit", "speaker"] as const);
  return (
    <form
      className="stack edit"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          forget();
          onClose();
        }
      }}
    >
      {claim.kind === "quantity" && (
        <>
          <label className="field">
            {t.numbers.indicator}
            {/* biome-ignore lint/a11y/noAutofocus: editing was asked for by a key, so typing goes here */}
            <select autoFocus value={draft["indicator"]} onChange={(event) => put("indicator", event.target.value)}>
              {indicators.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <div className="row">
            <label className="field">
              {t.review.bound}
              <select value={draft["bound"]} onChange={(event) => put("bound", event.target.value)}>
                {bounds.map((bound) => (
                  <option key={bound} value={bound}>
                    {t.bounds[bound]}
                  </option>
                ))}
              </select>
            </label>
            {numbers.map((name) => (
              <label key={name} className="field short">
                {t.review.numbers[name]}
                <input inputMode="decimal" value={draft[name]} onChange={(event) => put(name, event.target.value)} />
              </label>
            ))}
          </div>
        </>
      )}
      <div className="row">
        {shown.map((name) => (
          <label key={name} className="field">
            {t.review.fields[name]}
            <input value={draft[name]} onChange={(event) => put(name, event.target.value)} />
          </label>
        ))}
        {(["start", "end"] as const).map((name) => (
          <label key={name} className="field short">
            {t.review.period[name]}
            <input value={draft[name]} placeholder="2017-09" onChange={(event) => put(name, event.target.value)} />
          </label>
        ))}
      </div>
      {problem && (
        <p className="notice bad" role="alert">
          {problem}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button main">
          {t.review.save}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            forget();
            onClose();
          }}
        >
          {t.review.cancel}
        </button>
      </div>
    </form>
  );
}
