/** What a circuit's file may call itself. */
export const accepted = '.bpmn,.xml,application/xml,text/xml'
