import { approveVersion, signByHand, signVersion } from './approving.ts'
import type { Meaning, MeaningOf } from './meaning.ts'
import { bringSignedScan, dispatchReply, giveContribution, sendAcknowledgement } from './others.ts'
import { returnLetter, routeLetter } from './routing.ts'
import { submitReply } from './submitting.ts'

/** What each outcome of the shipped kinds of task asks for and tells the circuit; others carry nothing more. */
const meanings: Readonly<Record<string, MeaningOf>> = {
  'qualify/done': routeLetter,
  'treat/submit': submitReply,
  'treat/return': returnLetter,
  'contribute/submit': giveContribution,
  'review/approve': approveVersion,
  'visa/approve': approveVersion,
  'visa/refuse': approveVersion,
  'visa/return': approveVersion,
  'sign/sign': signVersion,
  'sign/sign-by-hand': signByHand,
  'sign-on-paper/done': bringSignedScan,
  'acknowledge/done': sendAcknowledgement,
  'dispatch/done': dispatchReply,
}

const nothing: MeaningOf = async (): Promise<Meaning> => ({})

export const meaningOf = (kind: string, outcome: string): MeaningOf => meanings[`${kind}/${outcome}`] ?? nothing
