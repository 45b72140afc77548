import proto from '@temporalio/proto'

const { History } = proto.temporal.api.history.v1
type HistoryMessage = proto.temporal.api.history.v1.IHistory

/** A letter's history as it is kept for replay: who it was, and the protocol's own bytes, readable by every release. */
export type RecordedHistory = { workflowId: string; recordedWith: string; events: number; history: string }

export function recordOf(workflowId: string, recordedWith: string, history: HistoryMessage): RecordedHistory {
  const bytes = History.encode(history).finish()
  return {
    workflowId,
    recordedWith,
    events: history.events?.length ?? 0,
    history: Buffer.from(bytes).toString('base64'),
  }
}

export function jsonOfHistory(workflowId: string, recordedWith: string, history: HistoryMessage): string {
  return `${JSON.stringify(recordOf(workflowId, recordedWith, history), null, 2)}\n`
}

export function historyOfJson(json: string): { workflowId: string; history: HistoryMessage } {
  return historyOfRecord(JSON.parse(json))
}

export function historyOfRecord({ workflowId, history }: RecordedHistory) {
  return { workflowId, history: History.decode(Buffer.from(history, 'base64')) }
}
