import proto from '@temporalio/proto'

const { History } = proto.temporal.api.history.v1
type HistoryMessage = proto.temporal.api.history.v1.IHistory

/** A letter's history as it is kept for replay: who it was, and the protocol's own bytes, readable by every release. */
export type RecordedHistory = { workflowId: string; recordedWith: string; events: number; history: string }

export function jsonOfHistory(workflowId: string, recordedWith: string, history: HistoryMessage) {
  const bytes = History.encode(history).finish()
  const record: RecordedHistory = {
    workflowId,
    recordedWith,
    events: history.events?.length ?? 0,
    history: Buffer.from(bytes).toString('base64'),
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

export function historyOfJson(json: string): { workflowId: string; history: HistoryMessage } {
  const { workflowId, history } = JSON.parse(json) as RecordedHistory
  return { workflowId, history: History.decode(Buffer.from(history, 'base64')) }
}
