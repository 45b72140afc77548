import type { components } from './schema.d.ts'

/** The words of the API, as the generated description gives them: the screens import them from here alone. */
type Schemas = components['schemas']

export type User = Schemas['User']
export type Me = Schemas['Me']
export type Unit = Schemas['Unit']
export type Task = Schemas['Task']
export type TaskKind = Task['kind']
export type CompleteInput = Schemas['CompleteInput']
export type Completed = Schemas['Completed']
export type Letter = Schemas['Letter']
export type LetterRow = Schemas['LetterRow']
export type LetterInput = Schemas['LetterInput']
export type LetterDocument = Schemas['Document']
export type Contribution = Schemas['Contribution']
export type HistoryItem = Schemas['HistoryItem']
export type Circuit = Schemas['Circuit']
export type Reply = Schemas['Reply']
export type ReplyInput = Schemas['ReplyInput']
export type Template = Schemas['Template']
export type TemplateInput = Schemas['TemplateInput']
export type SignatureSettings = Schemas['SignatureSettings']
export type Registered = Schemas['Registered']
export type LetterCorrection = Schemas['LetterCorrection']

/** `true`, or the sentence that says why not; `false` or absent: the act does not concern this reader. */
export type Allow = boolean | string | undefined
export type Allows = Record<string, boolean | string>
