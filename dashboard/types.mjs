// Writes src/api/schema.d.ts from our OpenAPI document, whose file is the argument. In the browser every number of a reply is the
// text that the server wrote (src/api/client.ts), so that no digit of an amount is lost: numbers are typed as text.
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

function asText(schema) {
  if (Array.isArray(schema)) return schema.map(asText)
  if (schema === null || typeof schema !== 'object') return schema
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, asText(value)]))
  if (copy.type === 'number' || copy.type === 'integer') return { type: 'string', description: copy.description }
  return copy
}

// Our replies hold every field, but for those of a comparison that was not asked for.
function complete(schema) {
  const always = Object.keys(schema.properties ?? {}).filter((name) => !/^(previous|change)_/.test(name))
  return { ...schema, required: always }
}

// A route that also answers CSV is asked for JSON here.
function jsonOnly(operation) {
  for (const answer of Object.values(operation.responses ?? {})) {
    if (answer.content?.['application/json']) answer.content = { 'application/json': answer.content['application/json'] }
  }
}

const document = asText(JSON.parse(readFileSync(process.argv[2], 'utf8')))
for (const [name, schema] of Object.entries(document.components.schemas)) document.components.schemas[name] = complete(schema)
for (const path of Object.values(document.paths)) for (const operation of Object.values(path)) jsonOnly(operation)
writeFileSync('src/api/schema.d.ts', astToString(await openapiTS(document, { defaultNonNullable: false })))
