/** Keys that work everywhere: Ctrl+K opens the palette, `/` searches, `g` and a letter goes to a place, `?` shows the list. Off while typing. */
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { placesOfApp } from "./places.ts";

/** How long `g` waits for its letter, in milliseconds. */
const WAIT = 1500;

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["range", "checkbox", "radio", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

export function useKeys(showKeys: () => void, showPalette: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    // Never, at first: the first seconds of a page are no answer to a `g`.
    let armed = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        if (!document.querySelector("dialog[open]")) showPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      const place = placesOfApp.find(({ key }) => key === event.key);
      if (event.timeStamp - armed < WAIT && place) {
        armed = Number.NEGATIVE_INFINITY;
        event.preventDefault();
        event.stopImmediatePropagation();
        void navigate({ to: place.to });
        return;
      }
      armed = event.key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (event.key === "/") {
        event.preventDefault();
        document.getElementById("name-search")?.focus();
      } else if (event.key === "?") {
        event.preventDefault();
        showKeys();
      }
    };
    // Capturing, so that the letter after `g` never reaches a place's own keys.
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [navigate, showKeys, showPalette]);
}
