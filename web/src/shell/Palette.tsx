/**
 * Ctrl+K: everything of the app by its name. Places, questions and actions at once; names of the picture, in any script, as
 * one types. One list, arrow keys, Enter; the words stay in the box, so that nothing jumps.
 */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type RefObject, useDeferredValue, useId, useState } from "react";
import { questions } from "../api.ts";
import { useTexts } from "../texts/index.ts";
import { countryText, measureText } from "../words/figure.ts";
import { useLanguage } from "./Language.tsx";
import { placesOfApp } from "./places.ts";
import { firstTheme, keepTheme } from "./theme.ts";

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly sort: string;
  readonly run: () => void;
}

const TABS = ["series", "estimate", "check", "comply", "imagine"] as const;
const MOST_NAMES = 8;
const WORKERS = "workers_present";

export function Palette({ dialog, showKeys }: { dialog: RefObject<HTMLDialogElement | null>; showKeys: () => void }) {
  const t = useTexts();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const fixed = useFixed(showKeys);
  const names = useNames(text);
  const countries = useCountries(text);
  const wanted = text.trim().toLowerCase();
  const shown = [
    ...fixed.filter(({ label, sort }) => `${sort} ${label}`.toLowerCase().includes(wanted)),
    ...countries,
    ...names,
  ];
  const active = Math.min(at, shown.length - 1);
  const choose = (entry: Entry | undefined): void => {
    if (!entry) return;
    dialog.current?.close();
    entry.run();
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setAt((active + step + shown.length) % Math.max(1, shown.length));
    else if (event.key === "Enter") choose(shown[active]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={t.palette.title} onClose={() => setText("")}>
      <input
        className="input"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={shown[active] && `${list}-${shown[active].id}`}
        aria-label={t.palette.hint}
        placeholder={t.palette.hint}
        value={text}
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div id={list} role="listbox" aria-label={t.palette.title}>
        {shown.map((entry, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys
          <div
            key={entry.id}
            id={`${list}-${entry.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onClick={() => choose(entry)}
          >
            <span>{entry.label}</span>
            <span className="quiet small">{entry.sort}</span>
          </div>
        ))}
      </div>
      <p className="small quiet" role="status">
        {shown.length === 0 ? t.palette.none : t.palette.count(shown.length)}
      </p>
    </dialog>
  );
}

function useFixed(showKeys: () => void): readonly Entry[] {
  const t = useTexts();
  const navigate = useNavigate();
  const { change } = useLanguage();
  const places = placesOfApp.map(({ name, to }) => ({
    id: `place-${name}`,
    label: t.places[name],
    sort: t.palette.place,
    run: () => void navigate({ to }),
  }));
  const asked = TABS.map((tab) => ({
    id: `question-${tab}`,
    label: t.numbers.tabs[tab],
    sort: t.palette.question,
    run: () => void navigate({ to: "/numbers", search: { tab } }),
  }));
  const act = (id: string, label: string, run: () => void): Entry => ({ id, label, sort: t.palette.action, run });
  return [
    ...places,
    ...asked,
    act("keys", t.shell.keys, showKeys),
    act("language", t.shell.otherLabel, change),
    act("theme", t.palette.light, () => keepTheme(firstTheme() === "dark" ? "light" : "dark")),
    act("print", t.palette.print, () => window.print()),
    act("copy", t.palette.copy, () => void navigator.clipboard.writeText(window.location.href)),
  ];
}

/** Countries that figures speak of: who works there. */
function useCountries(text: string): readonly Entry[] {
  const t = useTexts();
  const navigate = useNavigate();
  const wanted = text.trim().toLowerCase();
  const { data } = useQuery({ ...questions.places(), enabled: wanted.length > 1 });
  if (wanted.length < 2 || !data) return [];
  return data
    .filter(({ place }) => /^[a-z]{2}$/.test(place) && countryText(place, t).toLowerCase().startsWith(wanted))
    .map(({ place }) => ({
      id: `country-${place}`,
      label: `${countryText(place, t)}: ${measureText(WORKERS, t)}`,
      sort: t.palette.question,
      run: () => void navigate({ to: "/numbers", search: { indicator: WORKERS, place } }),
    }));
}

function useNames(text: string): readonly Entry[] {
  const t = useTexts();
  const navigate = useNavigate();
  const query = useDeferredValue(text.trim());
  const { data } = useQuery({ ...questions.search(query), enabled: query.length > 1 });
  if (query.length < 2 || !data) return [];
  const met = data.results.map(({ id, caption, matched }) => ({ id, caption, by: matched.value }));
  const begun = data.begins.map(({ id, caption, name }) => ({ id, caption, by: name }));
  return [...met, ...begun].slice(0, MOST_NAMES).map(({ id, caption, by }) => ({
    id: `name-${id}`,
    label: by === caption ? caption : `${caption} · ${by}`,
    sort: t.palette.name,
    run: () => void navigate({ to: "/who", search: { id } }),
  }));
}
