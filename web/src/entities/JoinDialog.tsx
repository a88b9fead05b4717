/** Chooses the other entry that is the same party: found as one types, in any script; then the reason. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import type { EntityLine } from "../../../src/surfaces/http/api/app-contract.ts";
import { questions } from "../api.ts";
import { useTexts } from "../texts/index.ts";
import { WhyDialog } from "./WhyDialog.tsx";

const MOST = 8;

export function JoinDialog({
  entity,
  onDecide,
  onCancel,
}: {
  entity: EntityLine;
  onDecide: (other: string, why: string) => Promise<void>;
  onCancel: () => void;
}) {
  const t = useTexts();
  const [text, setText] = useState(entity.caption);
  const [other, setOther] = useState<string | null>(null);
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery({ ...questions.search(asked), placeholderData: keepPreviousData });
  const begun = (data?.begins ?? []).map((one) => ({ ...one, score: null }));
  const found = [...(data?.results ?? []), ...begun].filter(({ id }) => id !== entity.id).slice(0, MOST);
  return (
    <WhyDialog
      title={t.who.mergeTitle(entity.caption)}
      act={t.who.merge}
      isReady={other !== null}
      reasons={t.who.mergeReasons}
      onDecide={(why) => onDecide(other!, why)}
      onCancel={onCancel}
    >
      <label className="field">
        {t.who.mergeSearch}
        <input type="search" value={text} autoComplete="off" onChange={(event) => setText(event.target.value)} />
      </label>
      <fieldset className="choices">
        <legend className="visually-hidden">{t.who.mergeSearch}</legend>
        {found.length === 0 && <p className="quiet">{t.who.mergeNone}</p>}
        {found.map(({ id, caption, schema, datasets, score }) => (
          <label key={id} className="choice">
            <input type="radio" name="other" checked={other === id} onChange={() => setOther(id)} />
            <span>
              <strong>{caption}</strong>{" "}
              <span className="small quiet">{[schema, ...datasets, score?.toFixed(2)].filter(Boolean).join(", ")}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </WhyDialog>
  );
}
