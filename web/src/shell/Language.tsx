/** The language of the interface, for everything below it. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { firstLanguage, keepLanguage, type Language, languages, Speaking } from "../texts/index.ts";

const Choice = createContext<{ language: Language; change: () => void }>({ language: "en", change: () => {} });

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      change: () => {
        const next = language === "en" ? "ko" : "en";
        keepLanguage(next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return (
    <Choice value={choice}>
      <Speaking value={languages[language]}>{children}</Speaking>
    </Choice>
  );
}

export const useLanguage = () => useContext(Choice);
