import type { FastifyRequest } from 'fastify'
import { type Static, type TObject, Type } from 'typebox'
import { DomainError } from '../../domain/errors.ts'
import { Files, type FormParts, type UploadedFile } from '../uploads.ts'

/** A route whose data come as JSON, or as a form with files: the data in the part `part`, or field by field. */
export type Submitting<S extends TObject> = { schema: S; part: string; files: string; text: readonly string[] }
export type Submission<T> = { data: T; files: UploadedFile[] }

/** The body's schema in both forms. */
export const bodyOf = ({ schema, part, files }: Submitting<TObject>) => ({
  content: {
    'application/json': { schema },
    'multipart/form-data': {
      schema: Type.Object({
        ...Type.Partial(schema).properties,
        [part]: Type.Optional(Type.Object(schema.properties, { additionalProperties: false })),
        [files]: Type.Optional(Files),
      }),
    },
  },
})

export const formOf = ({ part, files, text }: Submitting<TObject>): FormParts => ({
  json: [part],
  files: [files],
  text,
})

/** @throws {DomainError} INVALID_REQUEST when a form lacks what the data need */
export function submissionOf<S extends TObject>(
  request: FastifyRequest,
  { schema, part, files }: Submitting<S>,
): Submission<Static<S>> {
  const body = request.body as Record<string, unknown>
  if (!request.isMultipart()) return { data: body as Static<S>, files: [] }
  const { [part]: whole, [files]: uploaded, ...fields } = body
  const data = (whole ?? fields) as Record<string, unknown>
  const missing = (schema.required ?? []).filter((name) => data[name] === undefined)
  if (missing.length > 0) {
    const errors = missing.map((name) => ({ path: `/${name}`, rule: 'required', message: 'missing' }))
    throw new DomainError('INVALID_REQUEST', 'the form lacks fields', { errors })
  }
  return { data: data as Static<S>, files: (uploaded ?? []) as UploadedFile[] }
}
