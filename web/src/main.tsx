/** Where the app begins: the question cache, the language, the router. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { LostError, questions, RefusedError } from "./api.ts";
import { makeAppRouter } from "./router.tsx";
import { LanguageProvider } from "./shell/Language.tsx";
import { applyTheme, firstTheme } from "./shell/theme.ts";
import "./style.css";

applyTheme(firstTheme());

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      // A refusal will be refused again; a lost connection is tried until it is back.
      retry: (count, error) => !(error instanceof RefusedError) && (error instanceof LostError || count < 2),
      retryDelay: (count) => Math.min(1000 * 2 ** count, 8000),
      networkMode: "always",
    },
  },
});
if (location.pathname === "/") void queries.prefetchQuery(questions.overview());

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <RouterProvider router={makeAppRouter()} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
