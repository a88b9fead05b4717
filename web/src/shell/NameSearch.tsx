/** The search of the top bar: a name in any script; goes to the entities as one types. */
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useAddressPart } from "../address.ts";
import { useTexts } from "../texts/index.ts";
import { Icon } from "./icons.tsx";

export function NameSearch() {
  const t = useTexts();
  const q = useAddressPart("q");
  const navigate = useNavigate();
  const [text, setText] = useState(q ?? "");
  useEffect(() => setText(q ?? ""), [q]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form is needed, and older readers do not know <search>
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") void navigate({ to: "/who", search: { q: text } });
      }}
    >
      <Icon name="find" />
      <input
        id="name-search"
        className="input"
        type="search"
        value={text}
        aria-label={t.shell.searchLabel}
        placeholder={t.shell.searchHint}
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
