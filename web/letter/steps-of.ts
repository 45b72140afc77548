/** A step that people or the machine do; gateways and events are left to the diagram. */
export type Step = { id: string; name: string }

const kinds = /^(userTask|serviceTask|sendTask|receiveTask|manualTask|task|callActivity|subProcess)$/

/** The named steps of a BPMN file, in the order in which its author wrote them. */
export function stepsOf(xml: string): Step[] {
  const file = new DOMParser().parseFromString(xml, 'application/xml')
  return [...file.getElementsByTagName('*')]
    .filter(({ localName }) => kinds.test(localName))
    .map((element) => ({ id: element.getAttribute('id') ?? '', name: element.getAttribute('name') ?? '' }))
    .filter(({ name }) => name !== '')
}
