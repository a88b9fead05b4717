/** Claims in the picture. */
import { z } from "zod";
import type { ApiContext, Server } from "../context.ts";

export function registerClaims(app: Server, context: ApiContext): void {
  app.get(
    "/api/claims",
    {
      schema: {
        querystring: z.object({ indicator: z.string().optional(), place: z.string().optional() }),
        response: { 200: z.object({ claims: z.array(z.unknown()) }) },
      },
    },
    (request) => {
      const { indicator, place } = request.query;
      const filter = { ...(indicator !== undefined && { indicator }), ...(place !== undefined && { place }) };
      return { claims: [...context.picture().claims(filter)] };
    },
  );
}
