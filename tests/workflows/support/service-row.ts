import { bpmn, flow, serviceTask, userTask } from './bpmn.ts'

/** Start, one service, a human step, end; whatever goes wrong with the service would lead to `astray`. */
export const serviceThenStep = (activity: string): string =>
  bpmn(
    [
      '<bpmn:startEvent id="start" />',
      serviceTask('effect', activity),
      '<bpmn:boundaryEvent id="failed" attachedToRef="effect"><bpmn:errorEventDefinition id="any" /></bpmn:boundaryEvent>',
      userTask('after'),
      userTask('astray'),
      '<bpmn:endEvent id="end" /><bpmn:endEvent id="lost" />',
      flow('start', 'effect'),
      flow('effect', 'after'),
      flow('after', 'end'),
      flow('failed', 'astray'),
      flow('astray', 'lost'),
    ].join(''),
  )
