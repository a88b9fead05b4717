/** What surrounds every place: the rail of places, the search, language and light, the evidence drawer, the keys. */
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { EvidenceDrawer } from "../evidence/EvidenceDrawer.tsx";
import { useTexts } from "../texts/index.ts";
import { Connection } from "./Connection.tsx";
import { Icon } from "./icons.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { useLanguage } from "./Language.tsx";
import { NameSearch } from "./NameSearch.tsx";
import { Palette } from "./Palette.tsx";
import { placesOfApp } from "./places.ts";
import { applyTheme, firstTheme, keepTheme } from "./theme.ts";
import { useKeys } from "./use-keys.ts";

function ThemeButton() {
  const t = useTexts();
  const [theme, setTheme] = useState(firstTheme);
  useEffect(() => applyTheme(theme), [theme]);
  const next = theme === "dark" ? "light" : "dark";
  const label = next === "dark" ? t.shell.toDark : t.shell.toLight;
  return (
    <button
      type="button"
      className="button bare"
      aria-label={label}
      title={label}
      onClick={() => {
        keepTheme(next);
        setTheme(next);
      }}
    >
      <Icon name={next} />
    </button>
  );
}

function Rail() {
  const t = useTexts();
  return (
    <nav className="rail" aria-label={t.places.label}>
      <Link to="/" className="brand">
        <img src="/mark.svg" alt="" />
        Manumit
      </Link>
      <ul className="places">
        {placesOfApp.map(({ name, to }) => (
          <li key={name}>
            <Link to={to} activeOptions={{ exact: to === "/", includeSearch: false }}>
              <Icon name={name} />
              {t.places[name]}
            </Link>
          </li>
        ))}
      </ul>
      <footer>{t.shell.address}</footer>
    </nav>
  );
}

export function Shell() {
  const t = useTexts();
  const { change } = useLanguage();
  const keysDialog = useRef<HTMLDialogElement>(null);
  const palette = useRef<HTMLDialogElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const showKeys = useCallback(() => keysDialog.current?.showModal(), []);
  const showPalette = useCallback(() => palette.current?.showModal(), []);
  useKeys(showKeys, showPalette);
  useEffect(() => {
    const place = placesOfApp.find(({ to }) => (to === "/" ? path === "/" : path.startsWith(to)));
    document.title = place ? `${t.places[place.name]} · Manumit` : "Manumit";
  }, [path, t]);
  return (
    <>
      <a className="skip" href="#page">
        {t.skip}
      </a>
      <Connection />
      <div className="shell">
        <Rail />
        <div>
          <header className="top">
            <NameSearch />
            <div className="tools">
              <button
                type="button"
                className="button bare"
                aria-label={t.shell.keys}
                title={`${t.shell.keys} (?)`}
                onClick={() => keysDialog.current?.showModal()}
              >
                <Icon name="keys" />
              </button>
              <button
                type="button"
                className="button bare"
                aria-label={`${t.shell.other}: ${t.shell.otherLabel}`}
                onClick={change}
              >
                {t.shell.other}
              </button>
              <ThemeButton />
            </div>
          </header>
          <main id="page" tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      </div>
      <EvidenceDrawer />
      <KeysDialog ref={keysDialog} />
      <Palette dialog={palette} showKeys={showKeys} />
    </>
  );
}
