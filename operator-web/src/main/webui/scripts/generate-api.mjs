// The types of the services' APIs, from the snapshots that their own tests keep: docs/api/*.yaml. A path stands as the
// front service forwards it: /api/v1/cases of visit-service is /api/visit/v1/cases.
import { mkdirSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const snapshots = new URL("../../../../../docs/api/", import.meta.url);
const generated = new URL("../src/api/generated/", import.meta.url);

mkdirSync(generated, { recursive: true });
for (const service of ["referral", "visit", "followup", "reporting"]) {
    const types = astToString(await openapiTS(new URL(`${service}-service.yaml`, snapshots)));
    const forwarded = types.replaceAll('"/api/v1/', `"/api/${service}/v1/`);
    writeFileSync(new URL(`${service}.d.ts`, generated), forwarded);
}
