/** The places and their addresses. Each is loaded when it is first gone to; the overview is there at once. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { parseAddress } from "./address.ts";
import { OverviewPage } from "./overview/OverviewPage.tsx";
import { Shell } from "./shell/Shell.tsx";
import { CrashPage, MissingPage } from "./shell/Trouble.tsx";

const rootRoute = createRootRoute({
  validateSearch: parseAddress,
  component: Shell,
  notFoundComponent: MissingPage,
  errorComponent: CrashPage,
});
const at = rootRoute;
const routes = [
  createRoute({ getParentRoute: () => at, path: "/", component: OverviewPage }),
  createRoute({
    getParentRoute: () => at,
    path: "/who",
    component: lazyRouteComponent(() => import("./entities/EntitiesPage.tsx"), "EntitiesPage"),
  }),
  createRoute({
    getParentRoute: () => at,
    path: "/sources",
    component: lazyRouteComponent(() => import("./sources/SourcesPage.tsx"), "SourcesPage"),
  }),
  createRoute({
    getParentRoute: () => at,
    path: "/review",
    component: lazyRouteComponent(() => import("./review/ReviewPage.tsx"), "ReviewPage"),
  }),
  createRoute({
    getParentRoute: () => at,
    path: "/screen",
    component: lazyRouteComponent(() => import("./screening/ScreenPage.tsx"), "ScreenPage"),
  }),
  createRoute({
    getParentRoute: () => at,
    path: "/numbers",
    component: lazyRouteComponent(() => import("./numbers/NumbersPage.tsx"), "NumbersPage"),
  }),
];

export function makeAppRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren(routes),
    defaultPreload: "intent",
    scrollRestoration: true,
    defaultErrorComponent: CrashPage,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeAppRouter>;
  }
}
