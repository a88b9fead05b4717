/** How the app is built: one page, its parts split by place, nothing inline that a strict policy would refuse. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = "http://127.0.0.1:7777";
const asked = ["/api", "/search", "/match", "/entities", "/readyz", "/catalog"];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    reportCompressedSize: true,
  },
  server: { proxy: Object.fromEntries(asked.map((path) => [path, server])) },
});
