// Generated from api/openapi.json by `npm run generate`.
export interface paths {
    "/api/charter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCharter"];
        put: operations["writeCharter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circuits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Circuits of the town with the version in force (R23); counts and drafts for those who administer (R21). */
        get: operations["listCircuits"];
        put?: never;
        /** @description A BPMN file becomes the draft of its circuit, with what publication finds element by element (R21, R23). */
        post: operations["addCircuitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circuits/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One circuit with every version it ever had (R23). */
        get: operations["readCircuitSheet"];
        /** @description Another file takes the draft’s place; `If-Match: "0"` where there is none (R21, R23). */
        put: operations["changeCircuitDraft"];
        post?: never;
        /** @description Gives the draft up (R21). */
        delete: operations["removeCircuitDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circuits/{key}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the mail office works on for this circuit (R21). */
        get: operations["readCircuitDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circuits/{key}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What publishing the draft would change, before it is done (R23). */
        get: operations["previewCircuitEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circuits/{key}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Puts the draft in force for new letters, with the circuits that call it; letters under way keep theirs (R21, R23). */
        post: operations["publishCircuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circuits/{key}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Runs the draft against what was decided on past letters; nothing reaches a letter (R23). */
        post: operations["simulateCircuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circuits/{key}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One published version, in force or not: letters under way may be in it (R23). */
        get: operations["readCircuitVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circuits/{key}/versions/{version}/migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Moves letters under way to this version, or says what that would do to each (R21, R23). */
        post: operations["migrateCircuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circuits/{key}/versions/{version}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description No new letter enters this version any more; letters in it go on (R21, R23). */
        post: operations["retireCircuitVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circuits/{key}/versions/{version}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The BPMN file of a version, for any BPMN editor (R23). */
        get: operations["downloadCircuit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/codec/decode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Déchiffre pour la console Temporal ce que le lecteur a le droit de voir ; jamais un courrier confidentiel ou politique (R3, R4). */
        post: operations["decodePayloads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/codec/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Ouvre le déchiffrement à la console Temporal du même navigateur, pour une heure (R21). */
        post: operations["openCodec"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confidential-integrated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConfidentialIntegrated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R21: what waits for my word, what I asked for; everything for the mail office. Newest first. */
        get: operations["listConfirmations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confirmations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R21: one change that waits, with what would be before and after. */
        get: operations["readConfirmation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confirmations/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description R21: the change takes effect once all whose word it needs have given it; never one’s own request. */
        post: operations["confirmChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confirmations/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description R21: the change does not take effect; whoever asked reads the reason. */
        post: operations["refuseChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description R9, R10: a contribution is asked for no more; what was asked and why it was withdrawn stay on record. */
        delete: operations["withdrawContribution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordContributionAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDelegations"];
        put?: never;
        post: operations["giveDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readDelegation"];
        put: operations["changeDelegation"];
        post?: never;
        delete: operations["revokeDelegation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/outbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readOutboxMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readDocumentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readDocumentPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R23: what is open to the town, and one’s own; the mail office also reads what is for it alone. */
        get: operations["listFeedback"];
        put?: never;
        /** @description R23: an idea, a problem or a question about the organisation, for the town or the mail office alone. */
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R23: with its discussion and every decision. */
        get: operations["readFeedback"];
        /** @description R23: the author changes the words until the first decision. */
        put: operations["changeFeedback"];
        post?: never;
        /** @description R23: whoever wrote it may withdraw it; the others do not see it any more. */
        delete: operations["withdrawFeedback"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description R23: whoever reads it may discuss it. */
        post: operations["commentOnFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description R23: the mail office answers and decides; the author is told. */
        post: operations["decideOnFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description R23: the author has read the decision. */
        put: operations["markOutcomeSeen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{id}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description R23: one voice each; twice is once. */
        put: operations["supportFeedback"];
        post?: never;
        /** @description R23: takes the voice back. */
        delete: operations["unsupportFeedback"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHandOvers"];
        put?: never;
        post: operations["handOverScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readHandOver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readHandOverContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R20: the articles, all of them for everyone. `q`: full text in French, best first, accents and case ignored; `screen`: those of the screen at this address. */
        get: operations["listHelp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R20: one article, in Markdown without HTML. */
        get: operations["readHelp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R20, R21: one’s own requests, and those of the desk that one serves. `queue` keeps one of the two. */
        get: operations["listInterventions"];
        put?: never;
        /** @description R20: a request to the mail office (`business`) or to the IT direction (`technical`). */
        post: operations["askForHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interventions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R20: the request with its thread, for its author and for the desk that has it. */
        get: operations["readIntervention"];
        /** @description R20: the author corrects the request while nobody has taken it. */
        put: operations["changeIntervention"];
        post?: never;
        /** @description R20: the author withdraws the request; it stays on record, closed. */
        delete: operations["withdrawIntervention"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interventions/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description R20, R21: the desk takes, asks back, answers, closes or passes on to the other desk; the author replies, confirms, reopens or withdraws. After passing on, the former desk sees it no more: 204. */
        post: operations["actOnIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLetters"];
        put?: never;
        post: operations["registerLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readLetter"];
        put: operations["correctLetter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acknowledgeLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/circuit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCircuit"];
        put?: never;
        post: operations["startCircuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/circuit/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R23: the changes that this letter’s circuit could undergo now, what each would do, and who may not. */
        get: operations["listCircuitChanges"];
        put?: never;
        /** @description R13, R23: suspend and resume, ask one more visa, go back to a step, skip one that the letter can do without. */
        post: operations["changeCircuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["copyLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOverLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resolveIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNotes"];
        put?: never;
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tellPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReply"];
        put: operations["writeReply"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["followChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailbox-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R22: all of them for DINSI and the mail office; to the others those of their own direction. */
        get: operations["listMailboxRequests"];
        put?: never;
        /** @description R22: a direction asks for a mailbox, with its reason and the box it would serve. */
        post: operations["askMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailbox-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R22: one request, with what became of it. */
        get: operations["readMailboxRequest"];
        /** @description R22: DINSI takes it in study, accepts it or refuses it with the reason. */
        put: operations["decideMailboxRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R22: all of them for the mail office and DINSI, for the others those of their units and below. */
        get: operations["listMailboxes"];
        put?: never;
        /** @description R21, R22: puts an address into force; mail to it lands in the box at once. */
        post: operations["openMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailboxes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R22: one mailbox, by its address, with what was decided about it. */
        get: operations["readMailbox"];
        /** @description R21, R22: binds an address to another box. */
        put: operations["changeMailbox"];
        post?: never;
        /** @description R21, R22: takes an address out of force. Its history stays; mail still sent to it goes to quarantine. */
        delete: operations["closeMailbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R20, R23: how many requests for help and how much feedback wait for this person. */
        get: operations["readNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R20: which guided tours this person has seen or does not want. */
        get: operations["readPreferences"];
        /** @description R20: remembered with the account, on every device. */
        put: operations["savePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merge-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMergeFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R21: reorganisations asked for, waiting, done and undone, latest first; for the mail office. */
        get: operations["listOrgChanges"];
        put?: never;
        /** @description R21, R23: does a reorganisation, at once or at its hour. What would open the secrets of CAB, CAB-SEC or DG waits for confirmation. */
        post: operations["askOrgChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R21: one reorganisation with what it changed, before and after. */
        get: operations["readOrgChange"];
        put?: never;
        post?: never;
        /** @description R21: gives up a reorganisation that is not done yet. */
        delete: operations["cancelOrgChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description R23: takes a reorganisation back in one act; refused when what it changed was changed again since. */
        post: operations["undoOrgChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnits"];
        put?: never;
        /** @description R21: a new unit; the mail office alone. */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R23: one unit, closed ones included: a code that was given leads to whoever took over. */
        get: operations["readUnit"];
        /** @description R21, R23: renames, moves or changes the kind of a unit, at once. */
        put: operations["changeUnit"];
        post?: never;
        /** @description R23: closes a unit; with letters under way, tasks or configuration it needs a successor. */
        delete: operations["closeUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-units/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description R23: what a reorganisation would do to letters, tasks, sight and configuration; nothing changes. */
        post: operations["rehearseOrgChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["logIn"];
        delete: operations["logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renewSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proveAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R21: days on which the town hall is closed beside the French public holidays. */
        get: operations["listClosures"];
        /** @description R21: days on which the town hall is closed beside the French public holidays. The whole list, in its order; what it no longer holds is retired. */
        put: operations["changeClosures"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/delays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R21: service targets of the town, in working days. */
        get: operations["readDelays"];
        /** @description R21: changes the town’s service targets; letters registered from now on follow them. */
        put: operations["changeDelays"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/letter-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R21: types of letters with their service target and statutory delay. */
        get: operations["listLetterTypes"];
        /** @description R21: types of letters with their service target and statutory delay. The whole list, in its order; what it no longer holds is retired. */
        put: operations["changeLetterTypes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R21: priorities of letters, most urgent first. */
        get: operations["listPriorities"];
        /** @description R21: priorities of letters, most urgent first. The whole list, in its order; what it no longer holds is retired. */
        put: operations["changePriorities"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R21: reasons offered when a letter is refused, returned or handed over. */
        get: operations["listReasons"];
        /** @description R21: reasons offered when a letter is refused, returned or handed over. The whole list, in its order; what it no longer holds is retired. */
        put: operations["changeReasons"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSignatureSettings"];
        put: operations["changeSignatureSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/web-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R1: forms of the web site and the box that each is bound to; without one the mail office qualifies. */
        get: operations["listWebForms"];
        /** @description R1: forms of the web site and the box that each is bound to; without one the mail office qualifies. The whole list, in its order; what it no longer holds is retired. */
        put: operations["changeWebForms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signatories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSignatories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suggestSenders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claimTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["releaseTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeTaskOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTemplates"];
        put?: never;
        post: operations["addTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readTemplate"];
        put: operations["changeTemplate"];
        post?: never;
        delete: operations["removeTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcknowledgementInput: {
            /** @enum {string} */
            by?: "email" | "paper";
            /** Format: uuid */
            template?: string;
        };
        AnswerInput: {
            text: string;
        };
        AssignInput: {
            onBehalfOf?: string;
            to: string;
        };
        CaughtMessage: {
            /** Format: date-time */
            at: string;
            attachments: string[];
            id: string;
            messageId: string;
            size: number;
            subject: string;
            to: string;
        };
        Charter: {
            /** @example #12506b */
            accentColour: string;
            addressLines: string[];
            email: string;
            /** @enum {string} */
            logo: "valmont" | "monogram";
            motto: string;
            phone: string;
            /** @example #12506b */
            primaryColour: string;
            town: string;
            website: string;
        };
        Circuit: {
            active: string[];
            called: {
                element: string;
                key: string;
                name: string;
                xml: string;
            }[];
            incidents: {
                /** Format: date-time */
                at: string;
                code: string;
                element: string | null;
                id: string;
                message: string;
            }[];
            key: string;
            live: boolean;
            name: string;
            passed: {
                [key: string]: number;
            };
            stage: string;
            status: string;
            version: number;
            waitingFor: string[];
            xml: string;
        };
        CircuitChange: {
            /** @enum {string} */
            act: "suspend" | "resume" | "askVisa" | "previousVisa" | "redo" | "skip" | "withdraw";
            allowed: boolean | string;
            effect: string;
            name: string | null;
            needsPerson: boolean;
            target: string | null;
        };
        CircuitChangeInput: {
            /** @enum {string} */
            act: "suspend" | "resume" | "askVisa" | "previousVisa" | "redo" | "skip" | "withdraw";
            reason: string;
            target?: string;
            to?: string;
        };
        CircuitChanges: {
            items: components["schemas"]["CircuitChange"][];
        };
        CircuitDraft: {
            allows: {
                [key: string]: boolean | string;
            };
            basedOn: number | null;
            /** Format: date-time */
            changedAt: string;
            changedBy: {
                login: string;
                name: string;
            } | null;
            findings: components["schemas"]["CircuitFinding"][];
            /** @example direction */
            id: string;
            /** @enum {string} */
            key: "qualification" | "direction" | "service" | "pole" | "cabinet" | "validation";
            revision: number;
            /** @enum {string} */
            status: "draft" | "checked" | "simulated";
            xml: string;
        };
        CircuitEffects: {
            candidates: {
                after: string;
                before: string;
                element: string;
                name: string;
            }[];
            elements: {
                aspects: string[];
                element: string;
                /** @enum {string} */
                kind: "added" | "removed" | "changed";
                name: string;
            }[];
            findings: components["schemas"]["CircuitFinding"][];
            flows: {
                aspects: string[];
                element: string;
                /** @enum {string} */
                kind: "added" | "removed" | "changed";
                name: string;
            }[];
            inForce: number | null;
            key: string;
            next: number;
            refusedBy: string | null;
            republished: {
                from: number | null;
                key: string;
                name: string;
                to: number;
            }[];
            revision: number;
            staying: {
                key: string;
                letters: number;
                version: number;
            }[];
            unchanged: boolean;
        };
        CircuitEntry: {
            box: string;
            /** @enum {string} */
            circuit?: "qualification" | "direction" | "service" | "pole" | "cabinet" | "validation";
        };
        CircuitFile: {
            findings: components["schemas"]["CircuitFinding"][];
            key: string;
            name: string;
            plan: {
                calls: {
                    element: string;
                    key: string;
                    planHash: string;
                }[];
                elements: number;
                services: {
                    activity: string;
                    element: string;
                    name: string;
                }[];
                tasks: {
                    asked: string;
                    due: string | null;
                    element: string;
                    kind: string;
                    name: string;
                    outcomes: {
                        id: string;
                        label: string;
                        needsComment: boolean;
                    }[];
                }[];
            };
            planHash: string;
            /** @enum {string} */
            status: "published" | "retired";
            version: number;
            xml: string;
        };
        CircuitFinding: {
            code: string;
            element: string;
            message: string;
            /** @enum {string} */
            severity: "error" | "warning";
        };
        CircuitInput: {
            /** @example direction */
            key?: string;
            xml?: string;
        };
        CircuitMigration: {
            dryRun: boolean;
            from: number;
            items: {
                at: string[];
                chrono: string | null;
                code: string | null;
                done: ("migrated" | "accepted" | "refused") | null;
                /** Format: uuid */
                letterId: string;
                moved: string[];
                opened: string[];
                ready: boolean;
                refusals: {
                    code: string;
                    element: string;
                }[];
                tasks: {
                    changed: boolean;
                    from: string;
                    to: string;
                }[];
            }[];
            key: string;
            more: boolean;
            to: number;
            unseen: {
                migrated: number;
                ready: number;
                refused: number;
            };
        };
        CircuitMigrationInput: {
            /** @example true */
            dryRun: boolean;
            from: number;
            letters?: string[];
            mapping?: {
                [key: string]: string;
            };
            reason?: string;
        };
        CircuitPublication: {
            published: {
                because: string | null;
                key: string;
                planHash: string;
                version: number;
            }[];
        };
        CircuitSheet: {
            allows: {
                [key: string]: boolean | string;
            };
            calledBy: string[];
            calls: string[];
            draft: {
                basedOn: number | null;
                /** Format: date-time */
                changedAt: string;
                changedBy: {
                    login: string;
                    name: string;
                } | null;
                revision: number;
                /** @enum {string} */
                status: "draft" | "checked" | "simulated";
            } | null;
            history: components["schemas"]["CircuitVersion"][];
            /** @example direction */
            id: string;
            /** @example direction */
            key: string;
            name: string;
            planHash: string | null;
            publishedAt: string | null;
            underWay: number | null;
            version: number | null;
            versions: number;
        };
        CircuitSummary: {
            allows: {
                [key: string]: boolean | string;
            };
            calledBy: string[];
            calls: string[];
            draft: {
                basedOn: number | null;
                /** Format: date-time */
                changedAt: string;
                changedBy: {
                    login: string;
                    name: string;
                } | null;
                revision: number;
                /** @enum {string} */
                status: "draft" | "checked" | "simulated";
            } | null;
            /** @example direction */
            id: string;
            /** @example direction */
            key: string;
            name: string;
            planHash: string | null;
            publishedAt: string | null;
            underWay: number | null;
            version: number | null;
            versions: number;
        };
        CircuitTrial: {
            courses: {
                at: string[];
                chrono: string | null;
                /** @enum {string} */
                end: "completed" | "under-way" | "stopped" | "incident";
                incident: string | null;
                /** Format: uuid */
                letterId: string;
                unused: string[];
                used: number;
                waitedMinutes: number;
            }[];
            elements: {
                element: string;
                medianMinutes: number | null;
                stops: number;
                visits: number;
            }[];
            ends: {
                [key: string]: number;
            };
            key: string;
            letters: number;
            revision: number;
            unseen: number;
        };
        CircuitTrialInput: {
            /** @default 200 */
            limit?: number;
        };
        CircuitVersion: {
            allows: {
                [key: string]: boolean | string;
            };
            because: string | null;
            inForce: boolean;
            planHash: string;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: {
                login: string;
                name: string;
            } | null;
            /** @enum {string} */
            status: "published" | "retired";
            underWay: number | null;
            version: number;
        };
        Closure: {
            /** Format: date */
            day: string;
            name: string;
        };
        CommentInput: {
            /** @example Chez nous aussi. */
            text: string;
        };
        Completed: {
            closed: boolean;
            /** Format: uuid */
            decisionId: string;
            opened: {
                /** Format: uuid */
                id: string;
                kind: string;
                name: string;
            }[];
            outcome: string;
            projected: boolean;
            /** @enum {string} */
            state: "applied" | "accepted";
            /** Format: uuid */
            taskId: string;
        };
        CompleteInput: {
            box?: string;
            /** @enum {string} */
            by?: "email" | "paper";
            comment?: string;
            contribution?: {
                text: string;
            };
            documentSha256?: string;
            onBehalfOf?: string;
            outcome: string;
            placement?: {
                page: number;
                x: number;
                y: number;
            };
        };
        Confirmation: {
            after: unknown;
            allows: {
                decide: boolean;
            };
            /** Format: date-time */
            askedAt: string;
            askedBy: {
                login: string;
                name: string;
            };
            before: unknown;
            decidedAt: string | null;
            decidedBy: {
                login: string;
                name: string;
            } | null;
            function: string | null;
            /** Format: uuid */
            id: string;
            reason: string | null;
            /** @enum {string} */
            status: "waiting" | "confirmed" | "refused" | "withdrawn";
            /** @enum {string} */
            subject: "org-change" | "position" | "signatory" | "credentials";
            subjectId: string;
            summary: string;
            unit: {
                code: string;
                name: string;
            } | null;
        };
        ConfirmationRefusal: {
            reason: string;
        };
        Contribution: {
            answeredAt: string | null;
            answeredBy: {
                login: string;
                name: string;
            } | null;
            /** Format: date-time */
            askedAt: string;
            askedBy: {
                login: string;
                name: string;
            };
            /** @enum {string} */
            channel: "app" | "email";
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            question: string;
            /** @enum {string} */
            status: "asked" | "answered" | "refused" | "cancelled";
            taskId: string | null;
            text: string | null;
            to: {
                person: {
                    login: string;
                    name: string;
                } | null;
                unit: {
                    code: string;
                    name: string;
                } | null;
            };
        };
        ContributionInput: {
            /** @enum {string} */
            channel?: "app" | "email";
            /** Format: date */
            dueOn?: string;
            question: string;
            to: string;
        };
        Created: {
            /** Format: uuid */
            id: string;
        };
        Decision: {
            /** Format: uuid */
            decisionId: string;
            projected: boolean;
            /** @enum {string} */
            state: "applied" | "accepted";
        };
        Delays: {
            acknowledgement: number;
            answer: number;
            contribution: number;
            visa: number;
        };
        Delegation: {
            allows: {
                [key: string]: boolean | string;
            };
            delegate: {
                login: string;
                name: string;
            };
            delegator: {
                login: string;
                name: string;
            };
            /** Format: date */
            from: string;
            /** Format: date-time */
            givenAt: string;
            givenBy: {
                login: string;
                name: string;
            };
            griffe: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "absence" | "standing";
            reason: string | null;
            reference: string | null;
            revokedAt: string | null;
            revokedBy: {
                login: string;
                name: string;
            } | null;
            /** @enum {string} */
            scope: "all" | "visa" | "without-griffe";
            /** @enum {string} */
            state: "planned" | "in-force" | "ended" | "revoked";
            until: string | null;
        };
        DelegationChange: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "absence" | "standing";
            reason?: string | null;
            reference?: string | null;
            /** @enum {string} */
            scope: "all" | "visa" | "without-griffe";
            until?: string | null;
        };
        DelegationInput: {
            for?: string;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "absence" | "standing";
            reason?: string | null;
            reference?: string | null;
            /** @enum {string} */
            scope: "all" | "visa" | "without-griffe";
            to: string;
            until?: string | null;
        };
        DelegationList: {
            items: components["schemas"]["Delegation"][];
        };
        Document: {
            /** Format: date-time */
            addedAt: string;
            addedBy: {
                login: string;
                name: string;
            } | null;
            /** Format: uuid */
            id: string;
            mediaType: string;
            name: string;
            pages: number | null;
            /** @enum {string} */
            role: "letter" | "original" | "attachment" | "reply" | "approved-reply" | "stamped-reply" | "signed-scan" | "acknowledgement" | "contribution" | "evidence";
            sha256: string;
            size: number;
            version: number;
        };
        Domain: {
            asked: number;
            often: boolean;
            /** @enum {string} */
            recommended: "app" | "email";
            unit: {
                code: string;
                name: string;
            };
        };
        Feedback: {
            allows: {
                [key: string]: boolean | string;
            };
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            audience: "town" | "mail-office";
            author: {
                login: string;
                name: string;
            };
            comments: number;
            decisions: {
                answer: string;
                /** Format: date-time */
                at: string;
                by: {
                    login: string;
                    name: string;
                };
                /** @enum {string} */
                decision: "accepted" | "planned" | "refused" | "done";
            }[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "idea" | "problem" | "question";
            mine: boolean;
            /** @enum {string} */
            status: "open" | "accepted" | "planned" | "refused" | "done" | "withdrawn";
            supported: boolean;
            supports: number;
            text: string;
            thread: {
                /** Format: date-time */
                at: string;
                author: {
                    login: string;
                    name: string;
                };
                /** Format: uuid */
                id: string;
                text: string;
            }[];
            title: string;
            unseenOutcome: boolean;
        };
        FeedbackDecisionInput: {
            /** @example Le modèle sera prêt en janvier. */
            answer: string;
            /** @enum {string} */
            decision: "accepted" | "planned" | "refused" | "done";
        };
        FeedbackEntry: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            audience: "town" | "mail-office";
            author: {
                login: string;
                name: string;
            };
            comments: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "idea" | "problem" | "question";
            mine: boolean;
            /** @enum {string} */
            status: "open" | "accepted" | "planned" | "refused" | "done" | "withdrawn";
            supported: boolean;
            supports: number;
            text: string;
            title: string;
            unseenOutcome: boolean;
        };
        FeedbackInput: {
            /** @enum {string} */
            audience: "town" | "mail-office";
            /** @enum {string} */
            kind: "idea" | "problem" | "question";
            /** @example /a-faire */
            screen?: string;
            /** @example Nous répondons souvent la même chose. */
            text: string;
            /** @example Un modèle pour les terrasses */
            title: string;
        };
        HandOver: {
            /** Format: date-time */
            at: string;
            by: {
                login: string;
                name: string;
            } | null;
            from: {
                code: string;
                name: string;
            } | null;
            /** Format: uuid */
            id: string;
            letter: {
                chrono: string | null;
                /** Format: uuid */
                id: string;
            } | null;
            mediaType: string;
            name: string;
            note: string | null;
            received: boolean;
            sha256: string;
            /** @enum {string} */
            status: "waiting" | "registered";
            to: {
                code: string;
                name: string;
            };
        };
        HandOverInput: {
            reason: string;
            to: string;
        };
        HelpArticle: {
            audience: string[];
            markdown: string;
            next: string | null;
            previous: string | null;
            screens: string[];
            slug: string;
            summary: string;
            theme: string;
            title: string;
        };
        HelpEntry: {
            audience: string[];
            /** @example chercher-un-courrier */
            slug: string;
            summary: string;
            /** @example Traiter un courrier */
            theme: string;
            title: string;
        };
        History: {
            items: components["schemas"]["HistoryItem"][];
        };
        HistoryItem: {
            actor: {
                login: string;
                name: string;
            } | null;
            approvedSha256?: string;
            /** Format: date-time */
            at: string;
            comment?: string;
            delegation?: string;
            /** Format: uuid */
            documentId?: string;
            kind: string;
            onBehalfOf: {
                login: string;
                name: string;
            } | null;
            sha256?: string;
            stampedSha256?: string;
            superseded?: boolean;
            text: string;
        };
        Incident: {
            acts: ("retry" | "skip" | "move")[];
            /** Format: date-time */
            at: string;
            code: string;
            id: string;
            message: string;
        };
        IncidentInput: {
            /** @enum {string} */
            act: "retry" | "skip";
            incident: string;
            reason: string;
        };
        Intervention: {
            acts: ("take" | "ask" | "answer" | "close" | "pass" | "reply" | "confirm" | "reopen" | "withdraw")[];
            /** Format: date-time */
            at: string;
            author: {
                login: string;
                name: string;
            };
            /** Format: date-time */
            changedAt: string;
            context: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "business" | "technical";
            letter: {
                chrono: string | null;
                /** Format: uuid */
                id: string;
            } | null;
            messages: {
                /** @enum {string} */
                act: "take" | "ask" | "answer" | "close" | "pass" | "reply" | "confirm" | "reopen" | "withdraw";
                /** Format: date-time */
                at: string;
                author: {
                    login: string;
                    name: string;
                };
                /** Format: uuid */
                id: string;
                text: string | null;
            }[];
            mine: boolean;
            screen: string | null;
            /** @enum {string} */
            status: "open" | "taken" | "asked" | "answered" | "closed";
            takenBy: {
                login: string;
                name: string;
            } | null;
            text: string;
        };
        InterventionActInput: {
            /** @enum {string} */
            act: "take" | "ask" | "answer" | "close" | "pass" | "reply" | "confirm" | "reopen" | "withdraw";
            /** @example C’est réparé. */
            text?: string;
        };
        InterventionChange: {
            /** @enum {string} */
            kind: "business" | "technical";
            /** @example L’aperçu reste blanc. */
            text: string;
        };
        InterventionEntry: {
            /** Format: date-time */
            at: string;
            author: {
                login: string;
                name: string;
            };
            /** Format: date-time */
            changedAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "business" | "technical";
            mine: boolean;
            screen: string | null;
            /** @enum {string} */
            status: "open" | "taken" | "asked" | "answered" | "closed";
            takenBy: {
                login: string;
                name: string;
            } | null;
            text: string;
        };
        InterventionInput: {
            context?: {
                /** @example 1440 × 900 */
                browser?: string;
                /** @example 1440 × 900 */
                language?: string;
                /** @example 1440 × 900 */
                lastProblem?: string;
                /** @example 1440 × 900 */
                online?: string;
                /** @example 1440 × 900 */
                theme?: string;
                /** @example 1440 × 900 */
                window?: string;
            };
            /** @enum {string} */
            kind: "business" | "technical";
            /** Format: uuid */
            letter?: string;
            /** @example /a-faire */
            screen?: string;
            /** @example L’aperçu reste blanc. */
            text: string;
        };
        Letter: {
            acknowledgement: {
                /** Format: date-time */
                at: string;
                by: {
                    login: string;
                    name: string;
                } | null;
                /** @enum {string} */
                channel: "email" | "paper";
                documentId: string | null;
            } | null;
            allows: {
                [key: string]: boolean | string;
            };
            box: {
                code: string;
                name: string;
            } | null;
            /** @enum {string} */
            channel: "paper" | "email" | "web" | "hand";
            chrono: string | null;
            /** @enum {string} */
            confidentiality: "normal" | "confidential" | "political";
            contributions: components["schemas"]["Contribution"][];
            copies: {
                person: {
                    login: string;
                    name: string;
                } | null;
                readAt: string | null;
                reason: string;
                unit: {
                    code: string;
                    name: string;
                } | null;
            }[];
            documents: components["schemas"]["Document"][];
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            implicitDecisionOn: string | null;
            incidents: components["schemas"]["Incident"][];
            letterType: {
                code: string;
                name: string;
            } | null;
            priority: {
                code: string;
                name: string;
            } | null;
            /** Format: date */
            receivedOn: string;
            /** Format: date-time */
            registeredAt: string;
            registeredBy: {
                login: string;
                name: string;
            } | null;
            seenBecause: {
                rule: string;
                text: string;
            }[];
            sender: {
                address: {
                    city: string;
                    lines: string[];
                    postalCode: string;
                } | null;
                email: string | null;
                name: string;
            };
            stage: string | null;
            /** @enum {string} */
            status: "registered" | "in-circuit" | "closed" | "interrupted";
            subject: string;
            units: {
                code: string;
                name: string;
                reason: string;
            }[];
            version: number;
            writtenOn: string | null;
        };
        LetterCorrection: {
            /** @enum {string} */
            channel?: "paper" | "email" | "web" | "hand";
            /** @enum {string} */
            confidentiality?: "normal" | "confidential" | "political";
            letterType?: string | null;
            priority?: string | null;
            /** Format: date */
            receivedOn?: string;
            sender?: {
                address?: {
                    city: string;
                    lines: string[];
                    postalCode: string;
                };
                /** Format: email */
                email?: string;
                name: string;
            };
            subject?: string;
            writtenOn?: string | null;
        };
        LetterInput: {
            box: string | null;
            /** @enum {string} */
            channel: "paper" | "email" | "web" | "hand";
            /** @enum {string} */
            confidentiality: "normal" | "confidential" | "political";
            copies?: (string)[];
            /** Format: uuid */
            handOver?: string;
            letterType?: string | null;
            priority?: string | null;
            /** Format: date */
            receivedOn: string;
            sender: {
                address?: {
                    city: string;
                    lines: string[];
                    postalCode: string;
                };
                /** Format: email */
                email?: string;
                name: string;
            };
            subject: string;
            /** Format: date */
            writtenOn?: string;
        };
        LetterPage: {
            items: components["schemas"]["LetterRow"][];
            next: string | null;
            total: {
                /** @enum {string} */
                relation: "exact" | "atLeast";
                value: number;
            };
        };
        LetterRow: {
            box: {
                code: string;
                name: string;
            } | null;
            /** @enum {string} */
            channel: "paper" | "email" | "web" | "hand";
            chrono: string | null;
            /** @enum {string} */
            confidentiality: "normal" | "confidential" | "political";
            dueOn: string | null;
            excerpt?: string;
            hasIncident: boolean;
            /** Format: uuid */
            id: string;
            late: boolean;
            /** Format: date */
            receivedOn: string;
            sender: string;
            stage: string | null;
            /** @enum {string} */
            status: "registered" | "in-circuit" | "closed" | "interrupted";
            subject: string;
        };
        LetterType: {
            box: string | null;
            /** @example demande */
            code: string;
            name: string;
            priority: string | null;
            serviceDays: number | null;
            statutoryMonths: number | null;
        };
        Mailbox: {
            address: string;
            allows: {
                change: boolean;
            };
            box: {
                code: string;
                name: string;
            };
            closedAt: string | null;
            id: string;
        };
        MailboxChange: {
            box: string;
        };
        MailboxDetail: {
            address: string;
            allows: {
                change: boolean;
            };
            box: {
                code: string;
                name: string;
            };
            closedAt: string | null;
            history: {
                /** Format: date-time */
                at: string;
                box: string | null;
                by: {
                    login: string;
                    name: string;
                } | null;
                inForce: boolean;
            }[];
            id: string;
        };
        MailboxInput: {
            /**
             * Format: email
             * @example stationnement@ville.example
             */
            address: string;
            box: string;
        };
        MailboxRequest: {
            address: string;
            allows: {
                decide: boolean;
                study: boolean;
            };
            /** Format: date-time */
            askedAt: string;
            askedBy: {
                login: string;
                name: string;
            };
            box: {
                code: string;
                name: string;
            };
            comment: string | null;
            decidedAt: string | null;
            decidedBy: {
                login: string;
                name: string;
            } | null;
            decision: string | null;
            /** Format: uuid */
            id: string;
            reason: string;
            /** @enum {string} */
            status: "asked" | "studied" | "accepted" | "refused";
            studiedAt: string | null;
            studiedBy: {
                login: string;
                name: string;
            } | null;
            unit: {
                code: string;
                name: string;
            };
        };
        MailboxRequestInput: {
            /**
             * Format: email
             * @example stationnement@ville.example
             */
            address: string;
            box: string;
            reason: string;
        };
        MailboxRequestStep: {
            /** @constant */
            act: "study";
            comment?: string;
        } | {
            /** @constant */
            act: "accept";
            reason?: string;
        } | {
            /** @constant */
            act: "refuse";
            reason: string;
        };
        Me: {
            allows: {
                [key: string]: boolean | string;
            };
            boxes: {
                code: string;
                name: string;
            }[];
            referents: {
                level: string;
                people: {
                    login: string;
                    name: string;
                }[];
            }[];
            standsIn: {
                login: string;
                name: string;
                reference: string | null;
                /** @enum {string} */
                scope: "all" | "visa" | "without-griffe";
                until: string | null;
            }[];
            user: components["schemas"]["User"];
        };
        MergeField: {
            field: string;
            label: string;
        };
        News: {
            feedback: number;
            interventions: number;
        };
        NewUnit: {
            code: string;
            /**
             * @example service
             * @enum {string}
             */
            kind: "town" | "cabinet" | "cabinet-secretariat" | "general-management" | "mail-office" | "pole" | "direction" | "service" | "elected";
            /** @example Service Voirie */
            name: string;
            parent: string;
            reason?: string;
        };
        Note: {
            /** Format: date-time */
            at: string;
            author: {
                login: string;
                name: string;
            };
            /** Format: uuid */
            id: string;
            text: string;
        };
        NoteInput: {
            text: string;
        };
        OrgChange: {
            allows: {
                cancel: boolean;
                undo: boolean;
            };
            /** Format: date-time */
            askedAt: string;
            askedBy: {
                login: string;
                name: string;
            };
            at: string | null;
            confirmations: {
                /** Format: uuid */
                id: string;
                status: string;
                unit: {
                    code: string;
                    name: string;
                } | null;
            }[];
            doneAt: string | null;
            harm: {
                brokenCircuits: string[];
                emptyBoxes: string[];
                gaining: string[];
                judges: string[];
                orphans: string[];
                withoutAssistant: string[];
            };
            /** Format: uuid */
            id: string;
            reason: string | null;
            /**
             * @example done
             * @enum {string}
             */
            status: "waiting" | "scheduled" | "done" | "undone" | "stopped" | "refused" | "cancelled";
            stoppedBecause: {
                code: string;
                text: string;
            } | null;
            summary: string;
            undoneBy: string | null;
            units: {
                after: {
                    closed: boolean;
                    code: string;
                    kind: string;
                    name: string;
                    parent: string | null;
                    successor: string | null;
                };
                before: {
                    closed: boolean;
                    code: string;
                    kind: string;
                    name: string;
                    parent: string | null;
                    successor: string | null;
                } | null;
            }[];
        };
        OrgChangeInput: {
            at?: string | null;
            changes: components["schemas"]["OrgStep"][];
            reason?: string | null;
        };
        OrgStep: {
            /** @constant */
            act: "create";
            code: string;
            /**
             * @example service
             * @enum {string}
             */
            kind: "town" | "cabinet" | "cabinet-secretariat" | "general-management" | "mail-office" | "pole" | "direction" | "service" | "elected";
            /** @example Service Voirie */
            name: string;
            parent: string;
        } | {
            /** @constant */
            act: "rename";
            /** @example Service Voirie */
            name: string;
            unit: string;
        } | {
            /** @constant */
            act: "move";
            parent: string;
            unit: string;
        } | {
            /** @constant */
            act: "change-kind";
            /**
             * @example service
             * @enum {string}
             */
            kind: "town" | "cabinet" | "cabinet-secretariat" | "general-management" | "mail-office" | "pole" | "direction" | "service" | "elected";
            unit: string;
        } | {
            /** @constant */
            act: "merge";
            into: string;
            unit: string;
        } | {
            /** @constant */
            act: "close";
            successor?: string | null;
            unit: string;
        };
        Preferences: {
            tours: {
                /** @enum {string} */
                agent?: "skipped" | "done";
                /** @enum {string} */
                assistant?: "skipped" | "done";
                /** @enum {string} */
                elected?: "skipped" | "done";
                /** @enum {string} */
                it?: "skipped" | "done";
                /** @enum {string} */
                "mail-office"?: "skipped" | "done";
                /** @enum {string} */
                visa?: "skipped" | "done";
            };
        };
        Presence: {
            others: {
                login: string;
                name: string;
                /** @enum {string} */
                place: "letter" | "reply";
                /** Format: date-time */
                since: string;
            }[];
        };
        PresenceInput: {
            /** @enum {string} */
            place: "letter" | "reply" | "away";
            /** Format: uuid */
            window: string;
        };
        Priority: {
            /** @example demande */
            code: string;
            name: string;
            serviceDays: number | null;
        };
        Problem: {
            code: string;
            detail?: string;
            status: number;
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        Reason: {
            /** @enum {string} */
            act: "refuse" | "return" | "hand-over";
            text: string;
        };
        RedactedLetter: {
            box: {
                code: string;
                name: string;
            } | null;
            chrono: string;
            /** Format: date */
            receivedOn: string;
        };
        Registered: {
            box: string | null;
            chrono: string | null;
            /** Format: uuid */
            id: string;
            version: number;
        };
        Rehearsal: {
            circuits: {
                key: string;
                unit: string;
                version: number;
            }[];
            configuration: {
                from: string;
                /** @enum {string} */
                kind: "mailbox" | "template" | "form" | "letter-type";
                name: string;
                to: string;
            }[];
            emptyBoxes: string[];
            judges: {
                /** @enum {string} */
                function: "mail-officer" | "director" | "cabinet-secretary" | "director-general" | "assistant" | "deputy-director-general" | "agent" | "it-officer" | "elected-official";
                people: {
                    login: string;
                    name: string;
                }[];
                unit: string;
            }[];
            letters: {
                items: {
                    chrono: string | null;
                    from: string | null;
                    id: string | null;
                    subject: string | null;
                    tasks: {
                        from: string;
                        /** @enum {string} */
                        kind: "qualify" | "treat" | "contribute" | "review" | "visa" | "sign" | "sign-on-paper" | "acknowledge" | "dispatch";
                        name: string;
                        people: {
                            login: string;
                            name: string;
                        }[];
                        to: string;
                    }[];
                    to: string | null;
                }[];
                tasks: number;
                total: number;
            };
            orphans: {
                login: string;
                name: string;
            }[];
            positions: {
                from: string;
                function: string;
                login: string;
                name: string;
                to: string | null;
            }[];
            sight: {
                gained: number;
                login: string;
                lost: number;
                name: string;
                units: string[];
            }[];
            units: {
                after: {
                    closed: boolean;
                    code: string;
                    kind: string;
                    name: string;
                    parent: string | null;
                    successor: string | null;
                };
                before: {
                    closed: boolean;
                    code: string;
                    kind: string;
                    name: string;
                    parent: string | null;
                    successor: string | null;
                } | null;
            }[];
            withoutAssistant: string[];
        };
        RehearsalInput: {
            changes: components["schemas"]["OrgStep"][];
        };
        Reply: {
            byHand: boolean;
            content: {
                [key: string]: unknown;
            } | null;
            documentId: string | null;
            griffeBox: {
                height: number;
                page: number;
                width: number;
                x: number;
                y: number;
            } | null;
            missing: string[];
            /** Format: date-time */
            savedAt: string;
            savedBy: {
                login: string;
                name: string;
            };
            sha256: string | null;
            signatory: {
                login: string;
                name: string;
            } | null;
            template: string | null;
            underVisa: boolean;
            uploaded: boolean;
            version: number;
        };
        ReplyInput: {
            byHand?: boolean;
            content?: {
                [key: string]: unknown;
            };
            signatory: string;
            /** Format: uuid */
            template?: string;
            text?: string;
        };
        ScanHandOverInput: {
            /** Format: uuid */
            handOver?: string;
            note?: string;
            /** @enum {string} */
            to: "BDC" | "CAB";
        };
        SenderSuggestion: {
            address: {
                city: string;
                lines: string[];
                postalCode: string;
            } | null;
            email: string | null;
            name: string;
        };
        Session: {
            accessToken: string;
            /** Format: date-time */
            expiresAt: string;
            user: components["schemas"]["User"];
        };
        SignatureSettings: {
            /** @enum {string} */
            mode: "griffe" | "by-hand";
            /**
             * @example {
             *       "maire": "by-hand"
             *     }
             */
            signatories: {
                [key: string]: "griffe" | "by-hand";
            };
        };
        TakeOverInput: {
            reason: string;
        };
        Task: {
            allows: {
                [key: string]: boolean | string;
            };
            assignee: {
                login: string;
                name: string;
            } | null;
            box: {
                code: string;
                name: string;
            } | null;
            claimedAt: string | null;
            claimedFor: {
                login: string;
                name: string;
            } | null;
            contributionId: string | null;
            dueAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "qualify" | "treat" | "contribute" | "review" | "visa" | "sign" | "sign-on-paper" | "acknowledge" | "dispatch";
            letter: {
                chrono: string | null;
                /** @enum {string} */
                confidentiality: "normal" | "confidential" | "political";
                receivedOn: string;
                sender: string;
                subject: string;
            };
            /** Format: uuid */
            letterId: string;
            name: string;
            onBehalfOf: {
                login: string;
                name: string;
                reference: string | null;
            } | null;
            /** Format: date-time */
            openedAt: string;
            outcomes: {
                id: string;
                label: string;
                needsComment: boolean;
            }[];
            principals: {
                login: string;
                name: string;
                reference: string | null;
            }[];
            question: string | null;
            suspended: boolean;
            via: ("box" | "name" | "supervision" | "delegation") | null;
        };
        TaskList: {
            counts: {
                [key: string]: number;
            };
            items: components["schemas"]["Task"][];
            next: string | null;
        };
        Template: {
            content: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "reply" | "acknowledgement";
            name: string;
            unit: string | null;
            version: number;
        };
        TemplateInput: {
            content?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            kind: "reply" | "acknowledgement";
            name: string;
            text?: string;
            unit?: string | null;
        };
        Unit: {
            code: string;
            isBox: boolean;
            kind: string;
            name: string;
            parent: string | null;
        };
        /**
         * @example {
         *       "name": "Service Voirie et réseaux"
         *     }
         */
        UnitChange: {
            /**
             * @example service
             * @enum {string}
             */
            kind?: "town" | "cabinet" | "cabinet-secretariat" | "general-management" | "mail-office" | "pole" | "direction" | "service" | "elected";
            /** @example Service Voirie */
            name?: string;
            parent?: string;
            reason?: string;
        };
        UnitDetail: {
            below: {
                code: string;
                name: string;
            }[];
            closedAt: string | null;
            code: string;
            isBox: boolean;
            kind: string;
            letters: number;
            mailboxes: string[];
            members: {
                function: string;
                login: string;
                name: string;
            }[];
            name: string;
            parent: {
                code: string;
                name: string;
            } | null;
            successor: {
                code: string;
                name: string;
            } | null;
        };
        User: {
            email: string | null;
            login: string;
            name: string;
            positions: {
                function: string;
                unit: {
                    code: string;
                    name: string;
                };
            }[];
            signatory: boolean;
            title: string | null;
        };
        WebForm: {
            box: string | null;
            /** @example demande */
            code: string;
            title: string;
        };
        WithdrawalInput: {
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readCharter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "town": "Texte",
                     *       "motto": "Texte",
                     *       "primaryColour": "#12506b",
                     *       "accentColour": "#12506b",
                     *       "logo": "valmont",
                     *       "addressLines": [
                     *         "Texte"
                     *       ],
                     *       "phone": "Texte",
                     *       "email": "Texte",
                     *       "website": "Texte"
                     *     }
                     */
                    "application/json": components["schemas"]["Charter"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeCharter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "town": "Texte",
                 *       "motto": "Texte",
                 *       "primaryColour": "#12506b",
                 *       "accentColour": "#12506b",
                 *       "logo": "valmont",
                 *       "addressLines": [
                 *         "Texte"
                 *       ],
                 *       "phone": "Texte",
                 *       "email": "Texte",
                 *       "website": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["Charter"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "town": "Texte",
                     *       "motto": "Texte",
                     *       "primaryColour": "#12506b",
                     *       "accentColour": "#12506b",
                     *       "logo": "valmont",
                     *       "addressLines": [
                     *         "Texte"
                     *       ],
                     *       "phone": "Texte",
                     *       "email": "Texte",
                     *       "website": "Texte"
                     *     }
                     */
                    "application/json": components["schemas"]["Charter"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCircuits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "direction",
                     *         "key": "direction",
                     *         "name": "Texte",
                     *         "version": 1,
                     *         "planHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "publishedAt": "2026-03-02T08:30:00.000Z",
                     *         "versions": 1,
                     *         "underWay": 1,
                     *         "calls": [
                     *           "Texte"
                     *         ],
                     *         "calledBy": [
                     *           "Texte"
                     *         ],
                     *         "draft": {
                     *           "revision": 1,
                     *           "status": "draft",
                     *           "basedOn": 1,
                     *           "changedAt": "2026-03-02T08:30:00.000Z",
                     *           "changedBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           }
                     *         },
                     *         "allows": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CircuitSummary"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addCircuitDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "direction",
                 *       "xml": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["CircuitInput"];
                "multipart/form-data": {
                    circuit?: {
                        /** @example direction */
                        key?: string;
                        xml?: string;
                    };
                    file?: unknown[];
                    /** @example direction */
                    key?: string;
                    xml?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "direction",
                     *       "key": "qualification",
                     *       "revision": 1,
                     *       "status": "draft",
                     *       "basedOn": 1,
                     *       "changedAt": "2026-03-02T08:30:00.000Z",
                     *       "changedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "xml": "Texte",
                     *       "findings": [
                     *         {
                     *           "element": "Texte",
                     *           "code": "Texte",
                     *           "message": "Texte",
                     *           "severity": "error"
                     *         }
                     *       ],
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["CircuitDraft"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `CIRCUIT_DRAFT_EXISTS`: Ce circuit a déjà un brouillon : remplacez-le ou abandonnez-le. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FILE_TOO_LARGE`: Le fichier est trop volumineux (50 Mo au plus).
             *     `REQUEST_TOO_LARGE`: La demande est trop volumineuse.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FILE_REQUIRED`: Joignez au moins un fichier.
             *     `CIRCUIT_ENCODING`: Enregistrez le fichier en UTF-8, puis déposez-le à nouveau.
             *     `CIRCUIT_KEY_UNKNOWN`: Ce fichier ne porte le nom d’aucun circuit : choisissez celui qu’il remplace.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCircuitSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "direction",
                     *       "key": "direction",
                     *       "name": "Texte",
                     *       "version": 1,
                     *       "planHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "publishedAt": "2026-03-02T08:30:00.000Z",
                     *       "versions": 1,
                     *       "underWay": 1,
                     *       "calls": [
                     *         "Texte"
                     *       ],
                     *       "calledBy": [
                     *         "Texte"
                     *       ],
                     *       "draft": {
                     *         "revision": 1,
                     *         "status": "draft",
                     *         "basedOn": 1,
                     *         "changedAt": "2026-03-02T08:30:00.000Z",
                     *         "changedBy": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         }
                     *       },
                     *       "allows": {},
                     *       "history": [
                     *         {
                     *           "version": 1,
                     *           "planHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "status": "published",
                     *           "inForce": true,
                     *           "publishedAt": "2026-03-02T08:30:00.000Z",
                     *           "publishedBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "because": "Texte",
                     *           "underWay": 1,
                     *           "allows": {}
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CircuitSheet"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCircuitDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "direction",
                 *       "xml": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["CircuitInput"];
                "multipart/form-data": {
                    circuit?: {
                        /** @example direction */
                        key?: string;
                        xml?: string;
                    };
                    file?: unknown[];
                    /** @example direction */
                    key?: string;
                    xml?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "direction",
                     *       "key": "qualification",
                     *       "revision": 1,
                     *       "status": "draft",
                     *       "basedOn": 1,
                     *       "changedAt": "2026-03-02T08:30:00.000Z",
                     *       "changedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "xml": "Texte",
                     *       "findings": [
                     *         {
                     *           "element": "Texte",
                     *           "code": "Texte",
                     *           "message": "Texte",
                     *           "severity": "error"
                     *         }
                     *       ],
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["CircuitDraft"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `STALE_VERSION`: Une autre personne a modifié ces données : rechargez avant d’enregistrer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FILE_TOO_LARGE`: Le fichier est trop volumineux (50 Mo au plus).
             *     `REQUEST_TOO_LARGE`: La demande est trop volumineuse.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FILE_REQUIRED`: Joignez au moins un fichier.
             *     `CIRCUIT_ENCODING`: Enregistrez le fichier en UTF-8, puis déposez-le à nouveau.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IF_MATCH_REQUIRED`: Indiquez la version que vous modifiez (en-tête If-Match). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeCircuitDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `STALE_VERSION`: Une autre personne a modifié ces données : rechargez avant d’enregistrer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IF_MATCH_REQUIRED`: Indiquez la version que vous modifiez (en-tête If-Match). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCircuitDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "direction",
                     *       "key": "qualification",
                     *       "revision": 1,
                     *       "status": "draft",
                     *       "basedOn": 1,
                     *       "changedAt": "2026-03-02T08:30:00.000Z",
                     *       "changedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "xml": "Texte",
                     *       "findings": [
                     *         {
                     *           "element": "Texte",
                     *           "code": "Texte",
                     *           "message": "Texte",
                     *           "severity": "error"
                     *         }
                     *       ],
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["CircuitDraft"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCircuitEffects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "Texte",
                     *       "revision": 1,
                     *       "inForce": 1,
                     *       "next": 1,
                     *       "refusedBy": "Texte",
                     *       "findings": [
                     *         {
                     *           "element": "Texte",
                     *           "code": "Texte",
                     *           "message": "Texte",
                     *           "severity": "error"
                     *         }
                     *       ],
                     *       "unchanged": true,
                     *       "elements": [
                     *         {
                     *           "element": "Texte",
                     *           "name": "Texte",
                     *           "kind": "added",
                     *           "aspects": [
                     *             "Texte"
                     *           ]
                     *         }
                     *       ],
                     *       "flows": [
                     *         {
                     *           "element": "Texte",
                     *           "name": "Texte",
                     *           "kind": "added",
                     *           "aspects": [
                     *             "Texte"
                     *           ]
                     *         }
                     *       ],
                     *       "candidates": [
                     *         {
                     *           "element": "Texte",
                     *           "name": "Texte",
                     *           "before": "Texte",
                     *           "after": "Texte"
                     *         }
                     *       ],
                     *       "republished": [
                     *         {
                     *           "key": "Texte",
                     *           "name": "Texte",
                     *           "from": 1,
                     *           "to": 1
                     *         }
                     *       ],
                     *       "staying": [
                     *         {
                     *           "key": "Texte",
                     *           "version": 1,
                     *           "letters": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CircuitEffects"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishCircuit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "published": [
                     *         {
                     *           "key": "Texte",
                     *           "version": 1,
                     *           "planHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "because": "Texte"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CircuitPublication"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `CIRCUIT_UNCHANGED`: Ce fichier est déjà la version en vigueur. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `STALE_VERSION`: Une autre personne a modifié ces données : rechargez avant d’enregistrer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `CIRCUIT_INVALID`: Ce circuit ne peut pas être publié : corrigez les éléments signalés.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IF_MATCH_REQUIRED`: Indiquez la version que vous modifiez (en-tête If-Match). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulateCircuit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "limit": 1
                 *     }
                 */
                "application/json": components["schemas"]["CircuitTrialInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "Texte",
                     *       "revision": 1,
                     *       "letters": 1,
                     *       "ends": {},
                     *       "elements": [
                     *         {
                     *           "element": "Texte",
                     *           "visits": 1,
                     *           "stops": 1,
                     *           "medianMinutes": 1
                     *         }
                     *       ],
                     *       "courses": [
                     *         {
                     *           "letterId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "chrono": "Texte",
                     *           "end": "completed",
                     *           "at": [
                     *             "Texte"
                     *           ],
                     *           "incident": "Texte",
                     *           "used": 1,
                     *           "unused": [
                     *             "Texte"
                     *           ],
                     *           "waitedMinutes": 1
                     *         }
                     *       ],
                     *       "unseen": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CircuitTrial"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `CIRCUIT_INVALID`: Ce circuit ne peut pas être publié : corrigez les éléments signalés.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCircuitVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "Texte",
                     *       "name": "Texte",
                     *       "version": 1,
                     *       "planHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "status": "published",
                     *       "xml": "Texte",
                     *       "findings": [
                     *         {
                     *           "element": "Texte",
                     *           "code": "Texte",
                     *           "message": "Texte",
                     *           "severity": "error"
                     *         }
                     *       ],
                     *       "plan": {
                     *         "elements": 1,
                     *         "tasks": [
                     *           {
                     *             "element": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "asked": "Texte",
                     *             "due": "Texte",
                     *             "outcomes": [
                     *               {
                     *                 "id": "Texte",
                     *                 "label": "Texte",
                     *                 "needsComment": true
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "services": [
                     *           {
                     *             "element": "Texte",
                     *             "name": "Texte",
                     *             "activity": "Texte"
                     *           }
                     *         ],
                     *         "calls": [
                     *           {
                     *             "element": "Texte",
                     *             "key": "Texte",
                     *             "planHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CircuitFile"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    migrateCircuit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": 1,
                 *       "mapping": {},
                 *       "letters": [
                 *         "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                 *       ],
                 *       "dryRun": true,
                 *       "reason": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["CircuitMigrationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "Texte",
                     *       "from": 1,
                     *       "to": 1,
                     *       "dryRun": true,
                     *       "items": [
                     *         {
                     *           "letterId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "chrono": "Texte",
                     *           "ready": true,
                     *           "at": [
                     *             "Texte"
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "from": "Texte",
                     *               "to": "Texte",
                     *               "changed": true
                     *             }
                     *           ],
                     *           "opened": [
                     *             "Texte"
                     *           ],
                     *           "moved": [
                     *             "Texte"
                     *           ],
                     *           "refusals": [
                     *             {
                     *               "element": "Texte",
                     *               "code": "Texte"
                     *             }
                     *           ],
                     *           "done": "migrated",
                     *           "code": "Texte"
                     *         }
                     *       ],
                     *       "unseen": {
                     *         "ready": 1,
                     *         "refused": 1,
                     *         "migrated": 1
                     *       },
                     *       "more": true
                     *     }
                     */
                    "application/json": components["schemas"]["CircuitMigration"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SAME_VERSION`: Ce courrier est déjà dans cette version du circuit. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireCircuitVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "direction",
                     *       "key": "direction",
                     *       "name": "Texte",
                     *       "version": 1,
                     *       "planHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "publishedAt": "2026-03-02T08:30:00.000Z",
                     *       "versions": 1,
                     *       "underWay": 1,
                     *       "calls": [
                     *         "Texte"
                     *       ],
                     *       "calledBy": [
                     *         "Texte"
                     *       ],
                     *       "draft": {
                     *         "revision": 1,
                     *         "status": "draft",
                     *         "basedOn": 1,
                     *         "changedAt": "2026-03-02T08:30:00.000Z",
                     *         "changedBy": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         }
                     *       },
                     *       "allows": {},
                     *       "history": [
                     *         {
                     *           "version": 1,
                     *           "planHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "status": "published",
                     *           "inForce": true,
                     *           "publishedAt": "2026-03-02T08:30:00.000Z",
                     *           "publishedBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "because": "Texte",
                     *           "underWay": 1,
                     *           "allows": {}
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CircuitSheet"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `CIRCUIT_IN_FORCE`: Cette version est en vigueur : publiez d’abord celle qui lui succède. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadCircuit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decodePayloads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "payloads": [
                 *         {
                 *           "metadata": {
                 *             "encoding": "anNvbi9wbGFpbg=="
                 *           },
                 *           "data": "anNvbi9wbGFpbg=="
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    payloads: {
                        /** @example anNvbi9wbGFpbg== */
                        data?: string;
                        /**
                         * @example {
                         *       "encoding": "anNvbi9wbGFpbg=="
                         *     }
                         */
                        metadata: {
                            [key: string]: string;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "payloads": [
                     *         {
                     *           "metadata": {
                     *             "encoding": "anNvbi9wbGFpbg=="
                     *           },
                     *           "data": "anNvbi9wbGFpbg=="
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        payloads: {
                            /** @example anNvbi9wbGFpbg== */
                            data?: string;
                            /**
                             * @example {
                             *       "encoding": "anNvbi9wbGFpbg=="
                             *     }
                             */
                            metadata: {
                                [key: string]: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action.
             *     `CROSS_SITE`: La demande vient d’un autre site et a été refusée.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCodec: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConfidentialIntegrated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "chrono": "Texte",
                     *         "receivedOn": "2026-03-02",
                     *         "box": {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RedactedLetter"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConfirmations: {
        parameters: {
            query?: {
                status?: "waiting" | "confirmed" | "refused" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "subject": "org-change",
                     *         "subjectId": "Texte",
                     *         "summary": "Texte",
                     *         "before": "Texte",
                     *         "after": "Texte",
                     *         "askedBy": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "askedAt": "2026-03-02T08:30:00.000Z",
                     *         "unit": {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "function": "Texte",
                     *         "status": "waiting",
                     *         "decidedBy": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "decidedAt": "2026-03-02T08:30:00.000Z",
                     *         "reason": "Texte",
                     *         "allows": {
                     *           "decide": true
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Confirmation"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "subject": "org-change",
                     *       "subjectId": "Texte",
                     *       "summary": "Texte",
                     *       "before": "Texte",
                     *       "after": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "unit": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "function": "Texte",
                     *       "status": "waiting",
                     *       "decidedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "decidedAt": "2026-03-02T08:30:00.000Z",
                     *       "reason": "Texte",
                     *       "allows": {
                     *         "decide": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "subject": "org-change",
                     *       "subjectId": "Texte",
                     *       "summary": "Texte",
                     *       "before": "Texte",
                     *       "after": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "unit": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "function": "Texte",
                     *       "status": "waiting",
                     *       "decidedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "decidedAt": "2026-03-02T08:30:00.000Z",
                     *       "reason": "Texte",
                     *       "allows": {
                     *         "decide": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `ALREADY_DECIDED`: La décision est déjà prise : rechargez la page.
             *     `CHANGE_NOT_PENDING`: Cette réorganisation n’est plus en attente : rechargez la page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmationRefusal"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "subject": "org-change",
                     *       "subjectId": "Texte",
                     *       "summary": "Texte",
                     *       "before": "Texte",
                     *       "after": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "unit": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "function": "Texte",
                     *       "status": "waiting",
                     *       "decidedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "decidedAt": "2026-03-02T08:30:00.000Z",
                     *       "reason": "Texte",
                     *       "allows": {
                     *         "decide": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `ALREADY_DECIDED`: La décision est déjà prise : rechargez la page.
             *     `CHANGE_NOT_PENDING`: Cette réorganisation n’est plus en attente : rechargez la page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawContribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawalInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             *     `SUSPENDED`: Le circuit de ce courrier est suspendu.
             *     `LEG_OVER`: Le courrier est passé à une autre bannette entre-temps : rechargez la page.
             *     `NOT_SUSPENDED`: Le circuit de ce courrier n’est pas suspendu.
             *     `NOT_AWAITED`: Le circuit n’attend rien de tel à cette étape.
             *     `NOT_SKIPPABLE`: Le courrier ne peut pas se passer de cette étape.
             *     `NOT_WITHDRAWABLE`: Cette tâche ne peut pas être retirée.
             *     `NOT_REDOABLE`: Le courrier ne revient pas à cette étape.
             *     `REPLY_SIGNED`: La réponse est signée : le circuit ne revient plus en arrière.
             *     `TASK_CLOSED`: Cette tâche est déjà terminée.
             *     `TASK_UNKNOWN`: Cette tâche n’est pas ouverte : rechargez la page.
             *     `ALREADY_ANSWERED`: Cette contribution a déjà été rendue.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_ELEMENT`: Le circuit n’a pas d’étape de ce nom.
             *     `UNKNOWN_RECIPIENT`: Ce destinataire n’existe pas.
             *     `NOT_ASSIGNABLE`: Cette personne ne peut pas recevoir cette tâche.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `BUSY`: Trop de décisions sont en cours : réessayez dans un instant.
             *     `CIRCUITS_UNAVAILABLE`: Les circuits sont momentanément indisponibles : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordContributionAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerInput"];
                "multipart/form-data": {
                    answer?: {
                        text: string;
                    };
                    file?: unknown[];
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *     }
                     */
                    "application/json": components["schemas"]["Created"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ALREADY_ANSWERED`: Cette contribution a déjà été rendue. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FILE_TOO_LARGE`: Le fichier est trop volumineux (50 Mo au plus).
             *     `REQUEST_TOO_LARGE`: La demande est trop volumineuse.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNSUPPORTED_FILE_TYPE`: Ce type de fichier n’est pas accepté : PDF, JPEG, PNG ou TIFF.
             *     `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici.
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `PDF_DAMAGED`: Ce PDF est endommagé : numérisez-le ou exportez-le à nouveau.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "unit": {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "asked": 1,
                     *         "often": true,
                     *         "recommended": "app"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Domain"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDelegations: {
        parameters: {
            query?: {
                past?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "kind": "absence",
                     *           "scope": "all",
                     *           "griffe": true,
                     *           "delegator": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "delegate": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "from": "2026-03-02",
                     *           "until": "2026-03-02",
                     *           "reference": "Texte",
                     *           "reason": "Texte",
                     *           "state": "planned",
                     *           "givenBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "givenAt": "2026-03-02T08:30:00.000Z",
                     *           "revokedBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "revokedAt": "2026-03-02T08:30:00.000Z",
                     *           "allows": {}
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DelegationList"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "absence",
                 *       "scope": "all",
                 *       "from": "2026-03-02",
                 *       "until": "2026-03-02",
                 *       "reference": "arrêté n° 2026-118",
                 *       "reason": "Texte",
                 *       "to": "Texte",
                 *       "for": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["DelegationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "kind": "absence",
                     *       "scope": "all",
                     *       "griffe": true,
                     *       "delegator": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "delegate": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "from": "2026-03-02",
                     *       "until": "2026-03-02",
                     *       "reference": "Texte",
                     *       "reason": "Texte",
                     *       "state": "planned",
                     *       "givenBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "givenAt": "2026-03-02T08:30:00.000Z",
                     *       "revokedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "revokedAt": "2026-03-02T08:30:00.000Z",
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `STEP_UP_REQUIRED`: Confirmez votre mot de passe pour apposer la griffe.
             *     `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action.
             *     `DELEGATION_IN_PERSON`: Cette délégation ne peut être donnée que par la personne elle-même.
             *     `GRIFFE_BY_SIGNATORY`: Une délégation avec griffe n’est donnée que par le signataire lui-même.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_DELEGATE`: Cette personne n’existe pas ou n’est plus en fonction.
             *     `DELEGATION_TO_ONESELF`: Une délégation est donnée à une autre personne.
             *     `DELEGATION_TO_ELECTED`: Un élu ne supplée qu’un élu.
             *     `DELEGATION_DATES`: Ces dates ne conviennent pas : une absence a une fin, et une délégation finit après son début.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "kind": "absence",
                     *       "scope": "all",
                     *       "griffe": true,
                     *       "delegator": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "delegate": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "from": "2026-03-02",
                     *       "until": "2026-03-02",
                     *       "reference": "Texte",
                     *       "reason": "Texte",
                     *       "state": "planned",
                     *       "givenBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "givenAt": "2026-03-02T08:30:00.000Z",
                     *       "revokedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "revokedAt": "2026-03-02T08:30:00.000Z",
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "absence",
                 *       "scope": "all",
                 *       "from": "2026-03-02",
                 *       "until": "2026-03-02",
                 *       "reference": "arrêté n° 2026-118",
                 *       "reason": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["DelegationChange"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "kind": "absence",
                     *       "scope": "all",
                     *       "griffe": true,
                     *       "delegator": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "delegate": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "from": "2026-03-02",
                     *       "until": "2026-03-02",
                     *       "reference": "Texte",
                     *       "reason": "Texte",
                     *       "state": "planned",
                     *       "givenBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "givenAt": "2026-03-02T08:30:00.000Z",
                     *       "revokedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "revokedAt": "2026-03-02T08:30:00.000Z",
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `STEP_UP_REQUIRED`: Confirmez votre mot de passe pour apposer la griffe.
             *     `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action.
             *     `DELEGATION_IN_PERSON`: Cette délégation ne peut être donnée que par la personne elle-même.
             *     `GRIFFE_BY_SIGNATORY`: Une délégation avec griffe n’est donnée que par le signataire lui-même.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `DELEGATION_OVER`: Cette délégation est terminée.
             *     `DELEGATION_BEGUN`: Cette délégation est en cours : révoquez-la et donnez-en une autre.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_DELEGATE`: Cette personne n’existe pas ou n’est plus en fonction.
             *     `DELEGATION_TO_ONESELF`: Une délégation est donnée à une autre personne.
             *     `DELEGATION_TO_ELECTED`: Un élu ne supplée qu’un élu.
             *     `DELEGATION_DATES`: Ces dates ne conviennent pas : une absence a une fin, et une délégation finit après son début.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `DELEGATION_OVER`: Cette délégation est terminée. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "Texte",
                     *         "messageId": "Texte",
                     *         "to": "Texte",
                     *         "subject": "Texte",
                     *         "at": "2026-03-02T08:30:00.000Z",
                     *         "size": 1,
                     *         "attachments": [
                     *           "Texte"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CaughtMessage"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOutboxMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "message/rfc822": string;
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDocumentContent: {
        parameters: {
            query?: never;
            header?: {
                "if-none-match"?: string;
                range?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: La partie demandée du document n’existe pas. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDocumentPage: {
        parameters: {
            query?: {
                /** @description pixels */
                width?: number;
            };
            header?: never;
            path: {
                id: string;
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `PROCESSING_TIMEOUT`: Ce document demande trop de temps de traitement.
             *     `PROCESSING_TOO_HEAVY`: Ce document est trop lourd à traiter.
             *     `PDF_DAMAGED`: Ce PDF est endommagé : numérisez-le ou exportez-le à nouveau.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeedback: {
        parameters: {
            query?: {
                mine?: boolean;
                order?: "new" | "support";
                status?: "open" | "accepted" | "planned" | "refused" | "done" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "author": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "mine": true,
                     *         "kind": "idea",
                     *         "audience": "town",
                     *         "title": "Texte",
                     *         "text": "Texte",
                     *         "at": "2026-03-02T08:30:00.000Z",
                     *         "status": "open",
                     *         "supports": 1,
                     *         "supported": true,
                     *         "comments": 1,
                     *         "unseenOutcome": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["FeedbackEntry"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "idea",
                 *       "audience": "town",
                 *       "title": "Un modèle pour les terrasses",
                 *       "text": "Nous répondons souvent la même chose.",
                 *       "screen": "/a-faire"
                 *     }
                 */
                "application/json": components["schemas"]["FeedbackInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *     }
                     */
                    "application/json": components["schemas"]["Created"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "author": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "mine": true,
                     *       "kind": "idea",
                     *       "audience": "town",
                     *       "title": "Texte",
                     *       "text": "Texte",
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "status": "open",
                     *       "supports": 1,
                     *       "supported": true,
                     *       "comments": 1,
                     *       "unseenOutcome": true,
                     *       "thread": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "author": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "text": "Texte",
                     *           "at": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "decisions": [
                     *         {
                     *           "decision": "accepted",
                     *           "answer": "Texte",
                     *           "by": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "at": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "idea",
                 *       "audience": "town",
                 *       "title": "Un modèle pour les terrasses",
                 *       "text": "Nous répondons souvent la même chose.",
                 *       "screen": "/a-faire"
                 *     }
                 */
                "application/json": components["schemas"]["FeedbackInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "author": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "mine": true,
                     *       "kind": "idea",
                     *       "audience": "town",
                     *       "title": "Texte",
                     *       "text": "Texte",
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "status": "open",
                     *       "supports": 1,
                     *       "supported": true,
                     *       "comments": 1,
                     *       "unseenOutcome": true,
                     *       "thread": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "author": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "text": "Texte",
                     *           "at": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "decisions": [
                     *         {
                     *           "decision": "accepted",
                     *           "answer": "Texte",
                     *           "by": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "at": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commentOnFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Chez nous aussi."
                 *     }
                 */
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "author": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "mine": true,
                     *       "kind": "idea",
                     *       "audience": "town",
                     *       "title": "Texte",
                     *       "text": "Texte",
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "status": "open",
                     *       "supports": 1,
                     *       "supported": true,
                     *       "comments": 1,
                     *       "unseenOutcome": true,
                     *       "thread": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "author": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "text": "Texte",
                     *           "at": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "decisions": [
                     *         {
                     *           "decision": "accepted",
                     *           "answer": "Texte",
                     *           "by": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "at": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideOnFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "accepted",
                 *       "answer": "Le modèle sera prêt en janvier."
                 *     }
                 */
                "application/json": components["schemas"]["FeedbackDecisionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "author": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "mine": true,
                     *       "kind": "idea",
                     *       "audience": "town",
                     *       "title": "Texte",
                     *       "text": "Texte",
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "status": "open",
                     *       "supports": 1,
                     *       "supported": true,
                     *       "comments": 1,
                     *       "unseenOutcome": true,
                     *       "thread": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "author": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "text": "Texte",
                     *           "at": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "decisions": [
                     *         {
                     *           "decision": "accepted",
                     *           "answer": "Texte",
                     *           "by": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "at": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markOutcomeSeen: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supportFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unsupportFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHandOvers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "to": {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "from": {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "by": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "note": "Texte",
                     *         "name": "Texte",
                     *         "mediaType": "Texte",
                     *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "at": "2026-03-02T08:30:00.000Z",
                     *         "status": "waiting",
                     *         "received": true,
                     *         "letter": {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "chrono": "Texte"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["HandOver"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverScan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: unknown[];
                    handOver: components["schemas"]["ScanHandOverInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *     }
                     */
                    "application/json": components["schemas"]["Created"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `HAND_OVER_DONE`: Cette transmission a déjà été traitée. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FILE_TOO_LARGE`: Le fichier est trop volumineux (50 Mo au plus).
             *     `REQUEST_TOO_LARGE`: La demande est trop volumineuse.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNSUPPORTED_FILE_TYPE`: Ce type de fichier n’est pas accepté : PDF, JPEG, PNG ou TIFF.
             *     `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici.
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FILE_REQUIRED`: Joignez au moins un fichier.
             *     `FILE_EMPTY`: Le fichier est vide.
             *     `PDF_ENCRYPTED`: Ce PDF est protégé par un mot de passe : fournissez une version sans protection.
             *     `PDF_DAMAGED`: Ce PDF est endommagé : numérisez-le ou exportez-le à nouveau.
             *     `IMAGE_DAMAGED`: Cette image est endommagée.
             *     `IMAGE_TOO_LARGE`: Cette image est trop grande : numérisez à une résolution plus faible.
             *     `TOO_MANY_PAGES`: Ce document compte trop de pages.
             *     `PROCESSING_TIMEOUT`: Ce document demande trop de temps de traitement.
             *     `PROCESSING_TOO_HEAVY`: Ce document est trop lourd à traiter.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `STORE_FULL`: Il n’y a plus de place pour les documents : prévenez l’assistance. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "to": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "from": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "by": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "note": "Texte",
                     *       "name": "Texte",
                     *       "mediaType": "Texte",
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "status": "waiting",
                     *       "received": true,
                     *       "letter": {
                     *         "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "chrono": "Texte"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HandOver"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHandOverContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: La partie demandée du document n’existe pas. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHelp: {
        parameters: {
            query?: {
                /** @example demander une contribution */
                q?: string;
                /** @example /courriers/$id */
                screen?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "slug": "chercher-un-courrier",
                     *         "title": "Texte",
                     *         "summary": "Texte",
                     *         "theme": "Traiter un courrier",
                     *         "audience": [
                     *           "Texte"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["HelpEntry"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example chercher-un-courrier */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "Texte",
                     *       "title": "Texte",
                     *       "summary": "Texte",
                     *       "theme": "Texte",
                     *       "audience": [
                     *         "Texte"
                     *       ],
                     *       "screens": [
                     *         "Texte"
                     *       ],
                     *       "markdown": "Texte",
                     *       "previous": "Texte",
                     *       "next": "Texte"
                     *     }
                     */
                    "application/json": components["schemas"]["HelpArticle"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInterventions: {
        parameters: {
            query?: {
                closed?: boolean;
                queue?: "mine" | "desk";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "author": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "mine": true,
                     *         "kind": "business",
                     *         "status": "open",
                     *         "text": "Texte",
                     *         "screen": "Texte",
                     *         "takenBy": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "at": "2026-03-02T08:30:00.000Z",
                     *         "changedAt": "2026-03-02T08:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["InterventionEntry"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForHelp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "business",
                 *       "text": "L’aperçu reste blanc.",
                 *       "screen": "/a-faire",
                 *       "letter": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                 *       "context": {
                 *         "browser": "1440 × 900",
                 *         "window": "1440 × 900",
                 *         "language": "1440 × 900",
                 *         "theme": "1440 × 900",
                 *         "online": "1440 × 900",
                 *         "lastProblem": "1440 × 900"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InterventionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *     }
                     */
                    "application/json": components["schemas"]["Created"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readIntervention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "author": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "mine": true,
                     *       "kind": "business",
                     *       "status": "open",
                     *       "text": "Texte",
                     *       "screen": "Texte",
                     *       "takenBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "changedAt": "2026-03-02T08:30:00.000Z",
                     *       "letter": {
                     *         "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "chrono": "Texte"
                     *       },
                     *       "context": {},
                     *       "messages": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "author": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "act": "take",
                     *           "text": "Texte",
                     *           "at": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "acts": [
                     *         "take"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Intervention"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeIntervention: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "business",
                 *       "text": "L’aperçu reste blanc."
                 *     }
                 */
                "application/json": components["schemas"]["InterventionChange"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "author": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "mine": true,
                     *       "kind": "business",
                     *       "status": "open",
                     *       "text": "Texte",
                     *       "screen": "Texte",
                     *       "takenBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "changedAt": "2026-03-02T08:30:00.000Z",
                     *       "letter": {
                     *         "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "chrono": "Texte"
                     *       },
                     *       "context": {},
                     *       "messages": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "author": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "act": "take",
                     *           "text": "Texte",
                     *           "at": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "acts": [
                     *         "take"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Intervention"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERVENTION_MOVED_ON`: Cette demande a avancé entre-temps : rechargez la page. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawIntervention: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERVENTION_MOVED_ON`: Cette demande a avancé entre-temps : rechargez la page. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `COMMENT_REQUIRED`: Un motif est nécessaire.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnIntervention: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "act": "take",
                 *       "text": "C’est réparé."
                 *     }
                 */
                "application/json": components["schemas"]["InterventionActInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "author": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "mine": true,
                     *       "kind": "business",
                     *       "status": "open",
                     *       "text": "Texte",
                     *       "screen": "Texte",
                     *       "takenBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "changedAt": "2026-03-02T08:30:00.000Z",
                     *       "letter": {
                     *         "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "chrono": "Texte"
                     *       },
                     *       "context": {},
                     *       "messages": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "author": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "act": "take",
                     *           "text": "Texte",
                     *           "at": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "acts": [
                     *         "take"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Intervention"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERVENTION_MOVED_ON`: Cette demande a avancé entre-temps : rechargez la page. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `COMMENT_REQUIRED`: Un motif est nécessaire.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLetters: {
        parameters: {
            query?: {
                box?: string;
                cursor?: string;
                from?: string;
                letterType?: string;
                limit?: number;
                priority?: string;
                q?: string;
                sender?: string;
                status?: "registered" | "in-circuit" | "closed" | "interrupted";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "chrono": "Texte",
                     *           "subject": "Texte",
                     *           "sender": "Texte",
                     *           "channel": "paper",
                     *           "confidentiality": "normal",
                     *           "receivedOn": "2026-03-02",
                     *           "dueOn": "2026-03-02",
                     *           "status": "registered",
                     *           "box": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "stage": "Texte",
                     *           "late": true,
                     *           "hasIncident": true,
                     *           "excerpt": "Texte"
                     *         }
                     *       ],
                     *       "total": {
                     *         "value": 1,
                     *         "relation": "exact"
                     *       },
                     *       "next": "Texte"
                     *     }
                     */
                    "application/json": components["schemas"]["LetterPage"];
                };
            };
            /**
             * @description `INVALID_CURSOR`: La page demandée n’existe plus : reprenez la liste à son début.
             *     `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: unknown[];
                    letter: components["schemas"]["LetterInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "chrono": "Texte",
                     *       "box": "DEP",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `INTEGRATION_BY_MAIL_OFFICE`: L’intégration revient au bureau du courrier : transmettez-lui le document numérisé.
             *     `POLITICAL_BY_CAB`: Un courrier politique est intégré par le Cabinet : transmettez-lui le document.
             *     `CONFIDENTIAL_NEEDS_BOX`: Le bureau du courrier place un courrier confidentiel directement dans une bannette.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `HAND_OVER_DONE`: Cette transmission a déjà été traitée. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FILE_TOO_LARGE`: Le fichier est trop volumineux (50 Mo au plus).
             *     `REQUEST_TOO_LARGE`: La demande est trop volumineuse.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNSUPPORTED_FILE_TYPE`: Ce type de fichier n’est pas accepté : PDF, JPEG, PNG ou TIFF.
             *     `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici.
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `INVALID_LETTER`: Les données du courrier sont contradictoires.
             *     `FILE_REQUIRED`: Joignez au moins un fichier.
             *     `FILE_EMPTY`: Le fichier est vide.
             *     `PDF_ENCRYPTED`: Ce PDF est protégé par un mot de passe : fournissez une version sans protection.
             *     `PDF_DAMAGED`: Ce PDF est endommagé : numérisez-le ou exportez-le à nouveau.
             *     `IMAGE_DAMAGED`: Cette image est endommagée.
             *     `IMAGE_TOO_LARGE`: Cette image est trop grande : numérisez à une résolution plus faible.
             *     `TOO_MANY_PAGES`: Ce document compte trop de pages.
             *     `PROCESSING_TIMEOUT`: Ce document demande trop de temps de traitement.
             *     `PROCESSING_TOO_HEAVY`: Ce document est trop lourd à traiter.
             *     `UNKNOWN_RECIPIENT`: Ce destinataire n’existe pas.
             *     `ELUS_BY_NAME`: Les élus sont mis en copie nommément, jamais comme entité.
             *     `UNKNOWN_BOX`: Cette bannette n’existe pas.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `UNKNOWN_LETTER_TYPE`: Ce type de courrier n’existe pas.
             *     `UNKNOWN_PRIORITY`: Cette priorité n’existe pas.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `STORE_FULL`: Il n’y a plus de place pour les documents : prévenez l’assistance. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "chrono": "Texte",
                     *       "subject": "Texte",
                     *       "sender": {
                     *         "name": "Texte",
                     *         "email": "Texte",
                     *         "address": {
                     *           "lines": [
                     *             "Texte"
                     *           ],
                     *           "postalCode": "Texte",
                     *           "city": "Texte"
                     *         }
                     *       },
                     *       "channel": "paper",
                     *       "confidentiality": "normal",
                     *       "receivedOn": "2026-03-02",
                     *       "writtenOn": "2026-03-02",
                     *       "dueOn": "2026-03-02",
                     *       "implicitDecisionOn": "2026-03-02",
                     *       "letterType": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "priority": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "status": "registered",
                     *       "stage": "Texte",
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "registeredAt": "2026-03-02T08:30:00.000Z",
                     *       "registeredBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "role": "letter",
                     *           "name": "Texte",
                     *           "mediaType": "Texte",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "size": 1,
                     *           "pages": 1,
                     *           "version": 1,
                     *           "addedAt": "2026-03-02T08:30:00.000Z",
                     *           "addedBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           }
                     *         }
                     *       ],
                     *       "units": [
                     *         {
                     *           "code": "Texte",
                     *           "name": "Texte",
                     *           "reason": "Texte"
                     *         }
                     *       ],
                     *       "copies": [
                     *         {
                     *           "person": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "unit": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "reason": "Texte",
                     *           "readAt": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "contributions": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "to": {
                     *             "unit": {
                     *               "code": "Texte",
                     *               "name": "Texte"
                     *             },
                     *             "person": {
                     *               "login": "Texte",
                     *               "name": "Texte"
                     *             }
                     *           },
                     *           "question": "Texte",
                     *           "channel": "app",
                     *           "dueOn": "2026-03-02",
                     *           "askedBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "askedAt": "2026-03-02T08:30:00.000Z",
                     *           "status": "asked",
                     *           "text": "Texte",
                     *           "answeredBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "answeredAt": "2026-03-02T08:30:00.000Z",
                     *           "taskId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *         }
                     *       ],
                     *       "acknowledgement": {
                     *         "at": "2026-03-02T08:30:00.000Z",
                     *         "by": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "channel": "email",
                     *         "documentId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *       },
                     *       "incidents": [
                     *         {
                     *           "id": "Texte",
                     *           "code": "Texte",
                     *           "message": "Texte",
                     *           "at": "2026-03-02T08:30:00.000Z",
                     *           "acts": [
                     *             "retry"
                     *           ]
                     *         }
                     *       ],
                     *       "seenBecause": [
                     *         {
                     *           "rule": "Texte",
                     *           "text": "Texte"
                     *         }
                     *       ],
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Letter"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "Texte",
                 *       "sender": {
                 *         "name": "Texte",
                 *         "email": "a.besson@exemple.fr",
                 *         "address": {
                 *           "lines": [
                 *             "Texte"
                 *           ],
                 *           "postalCode": "Texte",
                 *           "city": "Texte"
                 *         }
                 *       },
                 *       "channel": "paper",
                 *       "receivedOn": "2026-03-02",
                 *       "writtenOn": "2026-03-02",
                 *       "confidentiality": "normal",
                 *       "letterType": "demande",
                 *       "priority": "demande"
                 *     }
                 */
                "application/json": components["schemas"]["LetterCorrection"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "chrono": "Texte",
                     *       "subject": "Texte",
                     *       "sender": {
                     *         "name": "Texte",
                     *         "email": "Texte",
                     *         "address": {
                     *           "lines": [
                     *             "Texte"
                     *           ],
                     *           "postalCode": "Texte",
                     *           "city": "Texte"
                     *         }
                     *       },
                     *       "channel": "paper",
                     *       "confidentiality": "normal",
                     *       "receivedOn": "2026-03-02",
                     *       "writtenOn": "2026-03-02",
                     *       "dueOn": "2026-03-02",
                     *       "implicitDecisionOn": "2026-03-02",
                     *       "letterType": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "priority": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "status": "registered",
                     *       "stage": "Texte",
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "registeredAt": "2026-03-02T08:30:00.000Z",
                     *       "registeredBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "role": "letter",
                     *           "name": "Texte",
                     *           "mediaType": "Texte",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "size": 1,
                     *           "pages": 1,
                     *           "version": 1,
                     *           "addedAt": "2026-03-02T08:30:00.000Z",
                     *           "addedBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           }
                     *         }
                     *       ],
                     *       "units": [
                     *         {
                     *           "code": "Texte",
                     *           "name": "Texte",
                     *           "reason": "Texte"
                     *         }
                     *       ],
                     *       "copies": [
                     *         {
                     *           "person": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "unit": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "reason": "Texte",
                     *           "readAt": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "contributions": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "to": {
                     *             "unit": {
                     *               "code": "Texte",
                     *               "name": "Texte"
                     *             },
                     *             "person": {
                     *               "login": "Texte",
                     *               "name": "Texte"
                     *             }
                     *           },
                     *           "question": "Texte",
                     *           "channel": "app",
                     *           "dueOn": "2026-03-02",
                     *           "askedBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "askedAt": "2026-03-02T08:30:00.000Z",
                     *           "status": "asked",
                     *           "text": "Texte",
                     *           "answeredBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "answeredAt": "2026-03-02T08:30:00.000Z",
                     *           "taskId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *         }
                     *       ],
                     *       "acknowledgement": {
                     *         "at": "2026-03-02T08:30:00.000Z",
                     *         "by": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "channel": "email",
                     *         "documentId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *       },
                     *       "incidents": [
                     *         {
                     *           "id": "Texte",
                     *           "code": "Texte",
                     *           "message": "Texte",
                     *           "at": "2026-03-02T08:30:00.000Z",
                     *           "acts": [
                     *             "retry"
                     *           ]
                     *         }
                     *       ],
                     *       "seenBecause": [
                     *         {
                     *           "rule": "Texte",
                     *           "text": "Texte"
                     *         }
                     *       ],
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Letter"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action.
             *     `SECRECY_LOWERED_BY_CAB_ONLY`: Seul le Cabinet peut abaisser la confidentialité d’un courrier.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `VERSION_CONFLICT`: Une autre personne a modifié ces données : rechargez avant d’enregistrer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_LETTER_TYPE`: Ce type de courrier n’existe pas.
             *     `UNKNOWN_PRIORITY`: Cette priorité n’existe pas.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IF_MATCH_REQUIRED`: Indiquez la version que vous modifiez (en-tête If-Match). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "template": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                 *       "by": "email"
                 *     }
                 */
                "application/json": components["schemas"]["AcknowledgementInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             *     `SUSPENDED`: Le circuit de ce courrier est suspendu.
             *     `LEG_OVER`: Le courrier est passé à une autre bannette entre-temps : rechargez la page.
             *     `ALREADY_ACKNOWLEDGED`: L’accusé de réception a déjà été envoyé.
             *     `CONFLICT`: L’état du courrier a changé entre-temps : rechargez la page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NO_ADDRESS`: L’expéditeur n’a pas d’adresse pour cet envoi.
             *     `MERGE_FIELD_EMPTY`: Un champ de fusion n’a pas de valeur : complétez-le.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `BUSY`: Trop de décisions sont en cours : réessayez dans un instant.
             *     `CIRCUITS_UNAVAILABLE`: Les circuits sont momentanément indisponibles : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCircuit: {
        parameters: {
            query?: {
                live?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "Texte",
                     *       "version": 1,
                     *       "name": "Texte",
                     *       "xml": "Texte",
                     *       "status": "Texte",
                     *       "stage": "Texte",
                     *       "active": [
                     *         "Texte"
                     *       ],
                     *       "passed": {},
                     *       "incidents": [
                     *         {
                     *           "id": "Texte",
                     *           "code": "Texte",
                     *           "element": "Texte",
                     *           "message": "Texte",
                     *           "at": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "waitingFor": [
                     *         "Texte"
                     *       ],
                     *       "live": true,
                     *       "called": [
                     *         {
                     *           "key": "Texte",
                     *           "element": "Texte",
                     *           "name": "Texte",
                     *           "xml": "Texte"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Circuit"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `CIRCUIT_UNREACHABLE`: Le circuit de ce courrier ne répond pas : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startCircuit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "box": "DEP",
                 *       "circuit": "qualification"
                 *     }
                 */
                "application/json": components["schemas"]["CircuitEntry"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "chrono": "Texte",
                     *       "subject": "Texte",
                     *       "sender": {
                     *         "name": "Texte",
                     *         "email": "Texte",
                     *         "address": {
                     *           "lines": [
                     *             "Texte"
                     *           ],
                     *           "postalCode": "Texte",
                     *           "city": "Texte"
                     *         }
                     *       },
                     *       "channel": "paper",
                     *       "confidentiality": "normal",
                     *       "receivedOn": "2026-03-02",
                     *       "writtenOn": "2026-03-02",
                     *       "dueOn": "2026-03-02",
                     *       "implicitDecisionOn": "2026-03-02",
                     *       "letterType": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "priority": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "status": "registered",
                     *       "stage": "Texte",
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "registeredAt": "2026-03-02T08:30:00.000Z",
                     *       "registeredBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "role": "letter",
                     *           "name": "Texte",
                     *           "mediaType": "Texte",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "size": 1,
                     *           "pages": 1,
                     *           "version": 1,
                     *           "addedAt": "2026-03-02T08:30:00.000Z",
                     *           "addedBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           }
                     *         }
                     *       ],
                     *       "units": [
                     *         {
                     *           "code": "Texte",
                     *           "name": "Texte",
                     *           "reason": "Texte"
                     *         }
                     *       ],
                     *       "copies": [
                     *         {
                     *           "person": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "unit": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "reason": "Texte",
                     *           "readAt": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "contributions": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "to": {
                     *             "unit": {
                     *               "code": "Texte",
                     *               "name": "Texte"
                     *             },
                     *             "person": {
                     *               "login": "Texte",
                     *               "name": "Texte"
                     *             }
                     *           },
                     *           "question": "Texte",
                     *           "channel": "app",
                     *           "dueOn": "2026-03-02",
                     *           "askedBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "askedAt": "2026-03-02T08:30:00.000Z",
                     *           "status": "asked",
                     *           "text": "Texte",
                     *           "answeredBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "answeredAt": "2026-03-02T08:30:00.000Z",
                     *           "taskId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *         }
                     *       ],
                     *       "acknowledgement": {
                     *         "at": "2026-03-02T08:30:00.000Z",
                     *         "by": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "channel": "email",
                     *         "documentId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *       },
                     *       "incidents": [
                     *         {
                     *           "id": "Texte",
                     *           "code": "Texte",
                     *           "message": "Texte",
                     *           "at": "2026-03-02T08:30:00.000Z",
                     *           "acts": [
                     *             "retry"
                     *           ]
                     *         }
                     *       ],
                     *       "seenBecause": [
                     *         {
                     *           "rule": "Texte",
                     *           "text": "Texte"
                     *         }
                     *       ],
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Letter"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ALREADY_IN_CIRCUIT`: Ce courrier est déjà dans un circuit. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_BOX`: Cette bannette n’existe pas.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `UNKNOWN_CIRCUIT`: Ce circuit n’existe pas pour cette bannette.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCircuitChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "act": "suspend",
                     *           "target": "Texte",
                     *           "name": "Texte",
                     *           "effect": "Texte",
                     *           "needsPerson": true,
                     *           "allowed": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CircuitChanges"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCircuit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "act": "suspend",
                 *       "target": "Texte",
                 *       "to": "Texte",
                 *       "reason": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["CircuitChangeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             *     `SUSPENDED`: Le circuit de ce courrier est suspendu.
             *     `LEG_OVER`: Le courrier est passé à une autre bannette entre-temps : rechargez la page.
             *     `NOT_SUSPENDED`: Le circuit de ce courrier n’est pas suspendu.
             *     `NOT_AWAITED`: Le circuit n’attend rien de tel à cette étape.
             *     `NOT_SKIPPABLE`: Le courrier ne peut pas se passer de cette étape.
             *     `NOT_WITHDRAWABLE`: Cette tâche ne peut pas être retirée.
             *     `NOT_REDOABLE`: Le courrier ne revient pas à cette étape.
             *     `REPLY_SIGNED`: La réponse est signée : le circuit ne revient plus en arrière.
             *     `TASK_CLOSED`: Cette tâche est déjà terminée.
             *     `TASK_UNKNOWN`: Cette tâche n’est pas ouverte : rechargez la page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_ELEMENT`: Le circuit n’a pas d’étape de ce nom.
             *     `UNKNOWN_RECIPIENT`: Ce destinataire n’existe pas.
             *     `NOT_ASSIGNABLE`: Cette personne ne peut pas recevoir cette tâche.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `BUSY`: Trop de décisions sont en cours : réessayez dans un instant.
             *     `CIRCUITS_UNAVAILABLE`: Les circuits sont momentanément indisponibles : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askContribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "Texte",
                 *       "question": "Texte",
                 *       "dueOn": "2026-03-02",
                 *       "channel": "app"
                 *     }
                 */
                "application/json": components["schemas"]["ContributionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *     }
                     */
                    "application/json": components["schemas"]["Created"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             *     `SUSPENDED`: Le circuit de ce courrier est suspendu.
             *     `LEG_OVER`: Le courrier est passé à une autre bannette entre-temps : rechargez la page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_RECIPIENT`: Ce destinataire n’existe pas.
             *     `ELUS_BY_NAME`: Les élus sont mis en copie nommément, jamais comme entité.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `BUSY`: Trop de décisions sont en cours : réessayez dans un instant.
             *     `CIRCUITS_UNAVAILABLE`: Les circuits sont momentanément indisponibles : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copyLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "Texte"
                 *     }
                 */
                "application/json": {
                    to: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "chrono": "Texte",
                     *       "subject": "Texte",
                     *       "sender": {
                     *         "name": "Texte",
                     *         "email": "Texte",
                     *         "address": {
                     *           "lines": [
                     *             "Texte"
                     *           ],
                     *           "postalCode": "Texte",
                     *           "city": "Texte"
                     *         }
                     *       },
                     *       "channel": "paper",
                     *       "confidentiality": "normal",
                     *       "receivedOn": "2026-03-02",
                     *       "writtenOn": "2026-03-02",
                     *       "dueOn": "2026-03-02",
                     *       "implicitDecisionOn": "2026-03-02",
                     *       "letterType": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "priority": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "status": "registered",
                     *       "stage": "Texte",
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "registeredAt": "2026-03-02T08:30:00.000Z",
                     *       "registeredBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "role": "letter",
                     *           "name": "Texte",
                     *           "mediaType": "Texte",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "size": 1,
                     *           "pages": 1,
                     *           "version": 1,
                     *           "addedAt": "2026-03-02T08:30:00.000Z",
                     *           "addedBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           }
                     *         }
                     *       ],
                     *       "units": [
                     *         {
                     *           "code": "Texte",
                     *           "name": "Texte",
                     *           "reason": "Texte"
                     *         }
                     *       ],
                     *       "copies": [
                     *         {
                     *           "person": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "unit": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "reason": "Texte",
                     *           "readAt": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "contributions": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "to": {
                     *             "unit": {
                     *               "code": "Texte",
                     *               "name": "Texte"
                     *             },
                     *             "person": {
                     *               "login": "Texte",
                     *               "name": "Texte"
                     *             }
                     *           },
                     *           "question": "Texte",
                     *           "channel": "app",
                     *           "dueOn": "2026-03-02",
                     *           "askedBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "askedAt": "2026-03-02T08:30:00.000Z",
                     *           "status": "asked",
                     *           "text": "Texte",
                     *           "answeredBy": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "answeredAt": "2026-03-02T08:30:00.000Z",
                     *           "taskId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *         }
                     *       ],
                     *       "acknowledgement": {
                     *         "at": "2026-03-02T08:30:00.000Z",
                     *         "by": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "channel": "email",
                     *         "documentId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e"
                     *       },
                     *       "incidents": [
                     *         {
                     *           "id": "Texte",
                     *           "code": "Texte",
                     *           "message": "Texte",
                     *           "at": "2026-03-02T08:30:00.000Z",
                     *           "acts": [
                     *             "retry"
                     *           ]
                     *         }
                     *       ],
                     *       "seenBecause": [
                     *         {
                     *           "rule": "Texte",
                     *           "text": "Texte"
                     *         }
                     *       ],
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Letter"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_RECIPIENT`: Ce destinataire n’existe pas.
             *     `ELUS_BY_NAME`: Les élus sont mis en copie nommément, jamais comme entité.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "DEP",
                 *       "reason": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["HandOverInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             *     `SUSPENDED`: Le circuit de ce courrier est suspendu.
             *     `LEG_OVER`: Le courrier est passé à une autre bannette entre-temps : rechargez la page.
             *     `ALREADY_THERE`: Le courrier est déjà dans cette bannette.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_BOX`: Cette bannette n’existe pas.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `CIRCUIT_UNPUBLISHED`: Aucune version de ce circuit n’est publiée.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `BUSY`: Trop de décisions sont en cours : réessayez dans un instant.
             *     `CIRCUITS_UNAVAILABLE`: Les circuits sont momentanément indisponibles : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2026-03-02T08:30:00.000Z",
                     *           "kind": "Texte",
                     *           "actor": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "onBehalfOf": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "delegation": "Texte",
                     *           "text": "Texte",
                     *           "comment": "Texte",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "approvedSha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "stampedSha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "documentId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "superseded": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "incident": "Texte",
                 *       "act": "retry",
                 *       "reason": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["IncidentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             *     `SUSPENDED`: Le circuit de ce courrier est suspendu.
             *     `LEG_OVER`: Le courrier est passé à une autre bannette entre-temps : rechargez la page.
             *     `UNKNOWN_INCIDENT`: Cet incident est déjà levé.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `BUSY`: Trop de décisions sont en cours : réessayez dans un instant.
             *     `CIRCUITS_UNAVAILABLE`: Les circuits sont momentanément indisponibles : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "author": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "text": "Texte",
                     *         "at": "2026-03-02T08:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Note"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "author": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "text": "Texte",
                     *       "at": "2026-03-02T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tellPresence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "window": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                 *       "place": "letter"
                 *     }
                 */
                "application/json": components["schemas"]["PresenceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "others": [
                     *         {
                     *           "login": "Texte",
                     *           "name": "Texte",
                     *           "place": "letter",
                     *           "since": "2026-03-02T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Presence"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "content": {},
                     *       "uploaded": true,
                     *       "signatory": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "template": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "byHand": true,
                     *       "documentId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "savedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "savedAt": "2026-03-02T08:30:00.000Z",
                     *       "underVisa": true,
                     *       "griffeBox": {
                     *         "page": 1,
                     *         "x": 1,
                     *         "y": 1,
                     *         "width": 1,
                     *         "height": 1
                     *       },
                     *       "missing": [
                     *         "Texte"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeReply: {
        parameters: {
            query?: {
                voidVisas?: boolean;
            };
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Texte",
                 *       "content": {},
                 *       "signatory": "Texte",
                 *       "template": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                 *       "byHand": true
                 *     }
                 */
                "application/json": components["schemas"]["ReplyInput"];
                "multipart/form-data": {
                    byHand?: boolean;
                    content?: {
                        [key: string]: unknown;
                    };
                    file?: unknown[];
                    reply?: {
                        byHand?: boolean;
                        content?: {
                            [key: string]: unknown;
                        };
                        signatory: string;
                        /** Format: uuid */
                        template?: string;
                        text?: string;
                    };
                    signatory?: string;
                    /** Format: uuid */
                    template?: string;
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "content": {},
                     *       "uploaded": true,
                     *       "signatory": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "template": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "byHand": true,
                     *       "documentId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "savedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "savedAt": "2026-03-02T08:30:00.000Z",
                     *       "underVisa": true,
                     *       "griffeBox": {
                     *         "page": 1,
                     *         "x": 1,
                     *         "y": 1,
                     *         "width": 1,
                     *         "height": 1
                     *       },
                     *       "missing": [
                     *         "Texte"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             *     `SUSPENDED`: Le circuit de ce courrier est suspendu.
             *     `LEG_OVER`: Le courrier est passé à une autre bannette entre-temps : rechargez la page.
             *     `REPLY_UNDER_VISA`: Le projet de réponse est soumis au visa : le modifier annule les visas.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `STALE_VERSION`: Une autre personne a modifié ces données : rechargez avant d’enregistrer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FILE_TOO_LARGE`: Le fichier est trop volumineux (50 Mo au plus).
             *     `REQUEST_TOO_LARGE`: La demande est trop volumineuse.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNSUPPORTED_FILE_TYPE`: Ce type de fichier n’est pas accepté : PDF, JPEG, PNG ou TIFF.
             *     `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici.
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_SIGNATORY`: Ce signataire n’existe pas.
             *     `NOT_A_SIGNATORY`: Cette personne ne peut pas signer par griffe.
             *     `PDF_DAMAGED`: Ce PDF est endommagé : numérisez-le ou exportez-le à nouveau.
             *     `PDF_ENCRYPTED`: Ce PDF est protégé par un mot de passe : fournissez une version sans protection.
             *     `PDF_SIGNED`: Ce PDF porte déjà une signature électronique, que la griffe annulerait.
             *     `DOCX_DAMAGED`: Ce document Word est illisible.
             *     `EDITOR_CONTENT_INVALID`: Le texte contient un élément que la mise en page ne connaît pas.
             *     `UNKNOWN_MERGE_FIELD`: Le texte contient un champ de fusion inconnu.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IF_MATCH_REQUIRED`: Indiquez la version que vous modifiez (en-tête If-Match). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `BUSY`: Trop de décisions sont en cours : réessayez dans un instant.
             *     `CIRCUITS_UNAVAILABLE`: Les circuits sont momentanément indisponibles : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events `changed` {letterId} or {topic}, and `reload` {}. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: Le format de réponse demandé n’est pas disponible. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMailboxRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "address": "Texte",
                     *         "box": {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "unit": {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "reason": "Texte",
                     *         "askedBy": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "askedAt": "2026-03-02T08:30:00.000Z",
                     *         "status": "asked",
                     *         "studiedBy": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "studiedAt": "2026-03-02T08:30:00.000Z",
                     *         "comment": "Texte",
                     *         "decidedBy": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "decidedAt": "2026-03-02T08:30:00.000Z",
                     *         "decision": "Texte",
                     *         "allows": {
                     *           "study": true,
                     *           "decide": true
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MailboxRequest"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askMailbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "stationnement@ville.example",
                 *       "box": "DEP",
                 *       "reason": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["MailboxRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "address": "Texte",
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "unit": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "reason": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "status": "asked",
                     *       "studiedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "studiedAt": "2026-03-02T08:30:00.000Z",
                     *       "comment": "Texte",
                     *       "decidedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "decidedAt": "2026-03-02T08:30:00.000Z",
                     *       "decision": "Texte",
                     *       "allows": {
                     *         "study": true,
                     *         "decide": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MailboxRequest"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `MAILBOX_TAKEN`: Cette adresse est déjà en service ou déjà demandée. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_BOX`: Cette bannette n’existe pas.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMailboxRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "address": "Texte",
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "unit": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "reason": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "status": "asked",
                     *       "studiedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "studiedAt": "2026-03-02T08:30:00.000Z",
                     *       "comment": "Texte",
                     *       "decidedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "decidedAt": "2026-03-02T08:30:00.000Z",
                     *       "decision": "Texte",
                     *       "allows": {
                     *         "study": true,
                     *         "decide": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MailboxRequest"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideMailboxRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "act": "study",
                 *       "comment": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["MailboxRequestStep"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "address": "Texte",
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "unit": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "reason": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "status": "asked",
                     *       "studiedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "studiedAt": "2026-03-02T08:30:00.000Z",
                     *       "comment": "Texte",
                     *       "decidedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "decidedAt": "2026-03-02T08:30:00.000Z",
                     *       "decision": "Texte",
                     *       "allows": {
                     *         "study": true,
                     *         "decide": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MailboxRequest"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `ALREADY_DECIDED`: La décision est déjà prise : rechargez la page.
             *     `MAILBOX_TAKEN`: Cette adresse est déjà en service ou déjà demandée.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_BOX`: Cette bannette n’existe pas.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMailboxes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "Texte",
                     *         "address": "Texte",
                     *         "box": {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "closedAt": "2026-03-02T08:30:00.000Z",
                     *         "allows": {
                     *           "change": true
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Mailbox"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openMailbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "stationnement@ville.example",
                 *       "box": "DEP"
                 *     }
                 */
                "application/json": components["schemas"]["MailboxInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "Texte",
                     *       "address": "Texte",
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "closedAt": "2026-03-02T08:30:00.000Z",
                     *       "allows": {
                     *         "change": true
                     *       },
                     *       "history": [
                     *         {
                     *           "at": "2026-03-02T08:30:00.000Z",
                     *           "by": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "box": "Texte",
                     *           "inForce": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MailboxDetail"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `MAILBOX_TAKEN`: Cette adresse est déjà en service ou déjà demandée. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_BOX`: Cette bannette n’existe pas.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "Texte",
                     *       "address": "Texte",
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "closedAt": "2026-03-02T08:30:00.000Z",
                     *       "allows": {
                     *         "change": true
                     *       },
                     *       "history": [
                     *         {
                     *           "at": "2026-03-02T08:30:00.000Z",
                     *           "by": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "box": "Texte",
                     *           "inForce": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MailboxDetail"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMailbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "box": "DEP"
                 *     }
                 */
                "application/json": components["schemas"]["MailboxChange"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "Texte",
                     *       "address": "Texte",
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "closedAt": "2026-03-02T08:30:00.000Z",
                     *       "allows": {
                     *         "change": true
                     *       },
                     *       "history": [
                     *         {
                     *           "at": "2026-03-02T08:30:00.000Z",
                     *           "by": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "box": "Texte",
                     *           "inForce": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MailboxDetail"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_BOX`: Cette bannette n’existe pas.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeMailbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "Texte",
                     *       "address": "Texte",
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "closedAt": "2026-03-02T08:30:00.000Z",
                     *       "allows": {
                     *         "change": true
                     *       },
                     *       "history": [
                     *         {
                     *           "at": "2026-03-02T08:30:00.000Z",
                     *           "by": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "box": "Texte",
                     *           "inForce": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MailboxDetail"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "login": "Texte",
                     *         "name": "Texte",
                     *         "title": "Texte",
                     *         "email": "Texte",
                     *         "signatory": true,
                     *         "positions": [
                     *           {
                     *             "unit": {
                     *               "code": "Texte",
                     *               "name": "Texte"
                     *             },
                     *             "function": "Texte"
                     *           }
                     *         ]
                     *       },
                     *       "allows": {},
                     *       "boxes": [
                     *         {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         }
                     *       ],
                     *       "referents": [
                     *         {
                     *           "level": "Texte",
                     *           "people": [
                     *             {
                     *               "login": "Texte",
                     *               "name": "Texte"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "standsIn": [
                     *         {
                     *           "login": "Texte",
                     *           "name": "Texte",
                     *           "scope": "all",
                     *           "reference": "Texte",
                     *           "until": "2026-03-02"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "interventions": 1,
                     *       "feedback": 1
                     *     }
                     */
                    "application/json": components["schemas"]["News"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tours": {
                     *         "mail-office": "skipped",
                     *         "assistant": "skipped",
                     *         "agent": "skipped",
                     *         "visa": "skipped",
                     *         "elected": "skipped",
                     *         "it": "skipped"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savePreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tours": {
                 *         "mail-office": "skipped",
                 *         "assistant": "skipped",
                 *         "agent": "skipped",
                 *         "visa": "skipped",
                 *         "elected": "skipped",
                 *         "it": "skipped"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Preferences"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tours": {
                     *         "mail-office": "skipped",
                     *         "assistant": "skipped",
                     *         "agent": "skipped",
                     *         "visa": "skipped",
                     *         "elected": "skipped",
                     *         "it": "skipped"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMergeFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "field": "Texte",
                     *         "label": "Texte"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MergeField"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrgChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "summary": "Texte",
                     *         "reason": "Texte",
                     *         "askedBy": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         },
                     *         "askedAt": "2026-03-02T08:30:00.000Z",
                     *         "at": "2026-03-02T08:30:00.000Z",
                     *         "status": "done",
                     *         "harm": {
                     *           "orphans": [
                     *             "Texte"
                     *           ],
                     *           "withoutAssistant": [
                     *             "Texte"
                     *           ],
                     *           "emptyBoxes": [
                     *             "Texte"
                     *           ],
                     *           "brokenCircuits": [
                     *             "Texte"
                     *           ],
                     *           "gaining": [
                     *             "Texte"
                     *           ],
                     *           "judges": [
                     *             "Texte"
                     *           ]
                     *         },
                     *         "stoppedBecause": {
                     *           "code": "Texte",
                     *           "text": "Texte"
                     *         },
                     *         "doneAt": "2026-03-02T08:30:00.000Z",
                     *         "undoneBy": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "units": [
                     *           {
                     *             "before": {
                     *               "code": "Texte",
                     *               "name": "Texte",
                     *               "kind": "Texte",
                     *               "parent": "Texte",
                     *               "closed": true,
                     *               "successor": "Texte"
                     *             },
                     *             "after": {
                     *               "code": "Texte",
                     *               "name": "Texte",
                     *               "kind": "Texte",
                     *               "parent": "Texte",
                     *               "closed": true,
                     *               "successor": "Texte"
                     *             }
                     *           }
                     *         ],
                     *         "confirmations": [
                     *           {
                     *             "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *             "unit": {
                     *               "code": "Texte",
                     *               "name": "Texte"
                     *             },
                     *             "status": "Texte"
                     *           }
                     *         ],
                     *         "allows": {
                     *           "undo": true,
                     *           "cancel": true
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OrgChange"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askOrgChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "changes": [
                 *         {
                 *           "act": "create",
                 *           "code": "DEP",
                 *           "name": "Service Voirie",
                 *           "kind": "service",
                 *           "parent": "DEP"
                 *         }
                 *       ],
                 *       "at": "2026-03-02T08:30:00.000Z",
                 *       "reason": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["OrgChangeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "summary": "Texte",
                     *       "reason": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "status": "done",
                     *       "harm": {
                     *         "orphans": [
                     *           "Texte"
                     *         ],
                     *         "withoutAssistant": [
                     *           "Texte"
                     *         ],
                     *         "emptyBoxes": [
                     *           "Texte"
                     *         ],
                     *         "brokenCircuits": [
                     *           "Texte"
                     *         ],
                     *         "gaining": [
                     *           "Texte"
                     *         ],
                     *         "judges": [
                     *           "Texte"
                     *         ]
                     *       },
                     *       "stoppedBecause": {
                     *         "code": "Texte",
                     *         "text": "Texte"
                     *       },
                     *       "doneAt": "2026-03-02T08:30:00.000Z",
                     *       "undoneBy": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "units": [
                     *         {
                     *           "before": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           },
                     *           "after": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           }
                     *         }
                     *       ],
                     *       "confirmations": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "unit": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "status": "Texte"
                     *         }
                     *       ],
                     *       "allows": {
                     *         "undo": true,
                     *         "cancel": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrgChange"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNIT_EXISTS`: Ce code a déjà été donné à une entité : choisissez-en un autre.
             *     `UNIT_CLOSED`: Cette entité est fermée.
             *     `UNIT_HAS_CHILDREN`: Des entités lui sont encore rattachées : déplacez-les d’abord.
             *     `SUCCESSOR_REQUIRED`: Des courriers ou des réglages attendent encore ici : indiquez l’entité qui prend la suite.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_UNIT`: Cette entité n’existe pas.
             *     `UNIT_BELOW_ITSELF`: Une entité ne peut pas être placée sous elle-même.
             *     `UNIT_NAMED_BY_RULES`: Les règles de la ville nomment cette entité : elle ne peut être ni fermée, ni fusionnée, ni changée de nature.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `INVALID_SUCCESSOR`: Cette entité ne peut pas prendre la suite.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOrgChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "summary": "Texte",
                     *       "reason": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "status": "done",
                     *       "harm": {
                     *         "orphans": [
                     *           "Texte"
                     *         ],
                     *         "withoutAssistant": [
                     *           "Texte"
                     *         ],
                     *         "emptyBoxes": [
                     *           "Texte"
                     *         ],
                     *         "brokenCircuits": [
                     *           "Texte"
                     *         ],
                     *         "gaining": [
                     *           "Texte"
                     *         ],
                     *         "judges": [
                     *           "Texte"
                     *         ]
                     *       },
                     *       "stoppedBecause": {
                     *         "code": "Texte",
                     *         "text": "Texte"
                     *       },
                     *       "doneAt": "2026-03-02T08:30:00.000Z",
                     *       "undoneBy": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "units": [
                     *         {
                     *           "before": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           },
                     *           "after": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           }
                     *         }
                     *       ],
                     *       "confirmations": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "unit": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "status": "Texte"
                     *         }
                     *       ],
                     *       "allows": {
                     *         "undo": true,
                     *         "cancel": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrgChange"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelOrgChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "summary": "Texte",
                     *       "reason": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "status": "done",
                     *       "harm": {
                     *         "orphans": [
                     *           "Texte"
                     *         ],
                     *         "withoutAssistant": [
                     *           "Texte"
                     *         ],
                     *         "emptyBoxes": [
                     *           "Texte"
                     *         ],
                     *         "brokenCircuits": [
                     *           "Texte"
                     *         ],
                     *         "gaining": [
                     *           "Texte"
                     *         ],
                     *         "judges": [
                     *           "Texte"
                     *         ]
                     *       },
                     *       "stoppedBecause": {
                     *         "code": "Texte",
                     *         "text": "Texte"
                     *       },
                     *       "doneAt": "2026-03-02T08:30:00.000Z",
                     *       "undoneBy": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "units": [
                     *         {
                     *           "before": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           },
                     *           "after": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           }
                     *         }
                     *       ],
                     *       "confirmations": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "unit": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "status": "Texte"
                     *         }
                     *       ],
                     *       "allows": {
                     *         "undo": true,
                     *         "cancel": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrgChange"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `CHANGE_NOT_PENDING`: Cette réorganisation n’est plus en attente : rechargez la page. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoOrgChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "summary": "Texte",
                     *       "reason": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "status": "done",
                     *       "harm": {
                     *         "orphans": [
                     *           "Texte"
                     *         ],
                     *         "withoutAssistant": [
                     *           "Texte"
                     *         ],
                     *         "emptyBoxes": [
                     *           "Texte"
                     *         ],
                     *         "brokenCircuits": [
                     *           "Texte"
                     *         ],
                     *         "gaining": [
                     *           "Texte"
                     *         ],
                     *         "judges": [
                     *           "Texte"
                     *         ]
                     *       },
                     *       "stoppedBecause": {
                     *         "code": "Texte",
                     *         "text": "Texte"
                     *       },
                     *       "doneAt": "2026-03-02T08:30:00.000Z",
                     *       "undoneBy": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "units": [
                     *         {
                     *           "before": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           },
                     *           "after": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           }
                     *         }
                     *       ],
                     *       "confirmations": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "unit": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "status": "Texte"
                     *         }
                     *       ],
                     *       "allows": {
                     *         "undo": true,
                     *         "cancel": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrgChange"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNIT_EXISTS`: Ce code a déjà été donné à une entité : choisissez-en un autre.
             *     `UNIT_CLOSED`: Cette entité est fermée.
             *     `UNIT_HAS_CHILDREN`: Des entités lui sont encore rattachées : déplacez-les d’abord.
             *     `SUCCESSOR_REQUIRED`: Des courriers ou des réglages attendent encore ici : indiquez l’entité qui prend la suite.
             *     `CHANGE_NOT_DONE`: On ne revient que sur une réorganisation effectuée.
             *     `UNDO_CONFLICT`: L’organisation a changé depuis : cette réorganisation ne peut plus être annulée d’un coup.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_UNIT`: Cette entité n’existe pas.
             *     `UNIT_BELOW_ITSELF`: Une entité ne peut pas être placée sous elle-même.
             *     `UNIT_NAMED_BY_RULES`: Les règles de la ville nomment cette entité : elle ne peut être ni fermée, ni fusionnée, ni changée de nature.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `INVALID_SUCCESSOR`: Cette entité ne peut pas prendre la suite.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "Texte",
                     *         "name": "Texte",
                     *         "kind": "Texte",
                     *         "parent": "Texte",
                     *         "isBox": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Unit"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "DEP",
                 *       "name": "Service Voirie",
                 *       "kind": "service",
                 *       "parent": "DEP",
                 *       "reason": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "Texte",
                     *       "name": "Texte",
                     *       "kind": "Texte",
                     *       "parent": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "isBox": true,
                     *       "closedAt": "2026-03-02T08:30:00.000Z",
                     *       "successor": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "below": [
                     *         {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         }
                     *       ],
                     *       "members": [
                     *         {
                     *           "login": "Texte",
                     *           "name": "Texte",
                     *           "function": "Texte"
                     *         }
                     *       ],
                     *       "mailboxes": [
                     *         "Texte"
                     *       ],
                     *       "letters": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "summary": "Texte",
                     *       "reason": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "status": "done",
                     *       "harm": {
                     *         "orphans": [
                     *           "Texte"
                     *         ],
                     *         "withoutAssistant": [
                     *           "Texte"
                     *         ],
                     *         "emptyBoxes": [
                     *           "Texte"
                     *         ],
                     *         "brokenCircuits": [
                     *           "Texte"
                     *         ],
                     *         "gaining": [
                     *           "Texte"
                     *         ],
                     *         "judges": [
                     *           "Texte"
                     *         ]
                     *       },
                     *       "stoppedBecause": {
                     *         "code": "Texte",
                     *         "text": "Texte"
                     *       },
                     *       "doneAt": "2026-03-02T08:30:00.000Z",
                     *       "undoneBy": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "units": [
                     *         {
                     *           "before": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           },
                     *           "after": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           }
                     *         }
                     *       ],
                     *       "confirmations": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "unit": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "status": "Texte"
                     *         }
                     *       ],
                     *       "allows": {
                     *         "undo": true,
                     *         "cancel": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrgChange"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNIT_EXISTS`: Ce code a déjà été donné à une entité : choisissez-en un autre.
             *     `UNIT_CLOSED`: Cette entité est fermée.
             *     `UNIT_HAS_CHILDREN`: Des entités lui sont encore rattachées : déplacez-les d’abord.
             *     `SUCCESSOR_REQUIRED`: Des courriers ou des réglages attendent encore ici : indiquez l’entité qui prend la suite.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_UNIT`: Cette entité n’existe pas.
             *     `UNIT_BELOW_ITSELF`: Une entité ne peut pas être placée sous elle-même.
             *     `UNIT_NAMED_BY_RULES`: Les règles de la ville nomment cette entité : elle ne peut être ni fermée, ni fusionnée, ni changée de nature.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `INVALID_SUCCESSOR`: Cette entité ne peut pas prendre la suite.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "Texte",
                     *       "name": "Texte",
                     *       "kind": "Texte",
                     *       "parent": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "isBox": true,
                     *       "closedAt": "2026-03-02T08:30:00.000Z",
                     *       "successor": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "below": [
                     *         {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         }
                     *       ],
                     *       "members": [
                     *         {
                     *           "login": "Texte",
                     *           "name": "Texte",
                     *           "function": "Texte"
                     *         }
                     *       ],
                     *       "mailboxes": [
                     *         "Texte"
                     *       ],
                     *       "letters": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Service Voirie et réseaux"
                 *     }
                 */
                "application/json": components["schemas"]["UnitChange"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "Texte",
                     *       "name": "Texte",
                     *       "kind": "Texte",
                     *       "parent": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "isBox": true,
                     *       "closedAt": "2026-03-02T08:30:00.000Z",
                     *       "successor": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "below": [
                     *         {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         }
                     *       ],
                     *       "members": [
                     *         {
                     *           "login": "Texte",
                     *           "name": "Texte",
                     *           "function": "Texte"
                     *         }
                     *       ],
                     *       "mailboxes": [
                     *         "Texte"
                     *       ],
                     *       "letters": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "summary": "Texte",
                     *       "reason": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "status": "done",
                     *       "harm": {
                     *         "orphans": [
                     *           "Texte"
                     *         ],
                     *         "withoutAssistant": [
                     *           "Texte"
                     *         ],
                     *         "emptyBoxes": [
                     *           "Texte"
                     *         ],
                     *         "brokenCircuits": [
                     *           "Texte"
                     *         ],
                     *         "gaining": [
                     *           "Texte"
                     *         ],
                     *         "judges": [
                     *           "Texte"
                     *         ]
                     *       },
                     *       "stoppedBecause": {
                     *         "code": "Texte",
                     *         "text": "Texte"
                     *       },
                     *       "doneAt": "2026-03-02T08:30:00.000Z",
                     *       "undoneBy": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "units": [
                     *         {
                     *           "before": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           },
                     *           "after": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           }
                     *         }
                     *       ],
                     *       "confirmations": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "unit": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "status": "Texte"
                     *         }
                     *       ],
                     *       "allows": {
                     *         "undo": true,
                     *         "cancel": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrgChange"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNIT_EXISTS`: Ce code a déjà été donné à une entité : choisissez-en un autre.
             *     `UNIT_CLOSED`: Cette entité est fermée.
             *     `UNIT_HAS_CHILDREN`: Des entités lui sont encore rattachées : déplacez-les d’abord.
             *     `SUCCESSOR_REQUIRED`: Des courriers ou des réglages attendent encore ici : indiquez l’entité qui prend la suite.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_UNIT`: Cette entité n’existe pas.
             *     `UNIT_BELOW_ITSELF`: Une entité ne peut pas être placée sous elle-même.
             *     `UNIT_NAMED_BY_RULES`: Les règles de la ville nomment cette entité : elle ne peut être ni fermée, ni fusionnée, ni changée de nature.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `INVALID_SUCCESSOR`: Cette entité ne peut pas prendre la suite.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeUnit: {
        parameters: {
            query?: {
                successor?: string;
            };
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "Texte",
                     *       "name": "Texte",
                     *       "kind": "Texte",
                     *       "parent": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "isBox": true,
                     *       "closedAt": "2026-03-02T08:30:00.000Z",
                     *       "successor": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "below": [
                     *         {
                     *           "code": "Texte",
                     *           "name": "Texte"
                     *         }
                     *       ],
                     *       "members": [
                     *         {
                     *           "login": "Texte",
                     *           "name": "Texte",
                     *           "function": "Texte"
                     *         }
                     *       ],
                     *       "mailboxes": [
                     *         "Texte"
                     *       ],
                     *       "letters": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "summary": "Texte",
                     *       "reason": "Texte",
                     *       "askedBy": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "askedAt": "2026-03-02T08:30:00.000Z",
                     *       "at": "2026-03-02T08:30:00.000Z",
                     *       "status": "done",
                     *       "harm": {
                     *         "orphans": [
                     *           "Texte"
                     *         ],
                     *         "withoutAssistant": [
                     *           "Texte"
                     *         ],
                     *         "emptyBoxes": [
                     *           "Texte"
                     *         ],
                     *         "brokenCircuits": [
                     *           "Texte"
                     *         ],
                     *         "gaining": [
                     *           "Texte"
                     *         ],
                     *         "judges": [
                     *           "Texte"
                     *         ]
                     *       },
                     *       "stoppedBecause": {
                     *         "code": "Texte",
                     *         "text": "Texte"
                     *       },
                     *       "doneAt": "2026-03-02T08:30:00.000Z",
                     *       "undoneBy": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "units": [
                     *         {
                     *           "before": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           },
                     *           "after": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           }
                     *         }
                     *       ],
                     *       "confirmations": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "unit": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "status": "Texte"
                     *         }
                     *       ],
                     *       "allows": {
                     *         "undo": true,
                     *         "cancel": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrgChange"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNIT_EXISTS`: Ce code a déjà été donné à une entité : choisissez-en un autre.
             *     `UNIT_CLOSED`: Cette entité est fermée.
             *     `UNIT_HAS_CHILDREN`: Des entités lui sont encore rattachées : déplacez-les d’abord.
             *     `SUCCESSOR_REQUIRED`: Des courriers ou des réglages attendent encore ici : indiquez l’entité qui prend la suite.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_UNIT`: Cette entité n’existe pas.
             *     `UNIT_BELOW_ITSELF`: Une entité ne peut pas être placée sous elle-même.
             *     `UNIT_NAMED_BY_RULES`: Les règles de la ville nomment cette entité : elle ne peut être ni fermée, ni fusionnée, ni changée de nature.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `INVALID_SUCCESSOR`: Cette entité ne peut pas prendre la suite.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehearseOrgChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "changes": [
                 *         {
                 *           "act": "create",
                 *           "code": "DEP",
                 *           "name": "Service Voirie",
                 *           "kind": "service",
                 *           "parent": "DEP"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RehearsalInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "units": [
                     *         {
                     *           "before": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           },
                     *           "after": {
                     *             "code": "Texte",
                     *             "name": "Texte",
                     *             "kind": "Texte",
                     *             "parent": "Texte",
                     *             "closed": true,
                     *             "successor": "Texte"
                     *           }
                     *         }
                     *       ],
                     *       "letters": {
                     *         "total": 1,
                     *         "tasks": 1,
                     *         "items": [
                     *           {
                     *             "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *             "chrono": "Texte",
                     *             "subject": "Texte",
                     *             "from": "Texte",
                     *             "to": "Texte",
                     *             "tasks": [
                     *               {
                     *                 "name": "Texte",
                     *                 "kind": "qualify",
                     *                 "from": "Texte",
                     *                 "to": "Texte",
                     *                 "people": [
                     *                   {
                     *                     "login": "Texte",
                     *                     "name": "Texte"
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "sight": [
                     *         {
                     *           "login": "Texte",
                     *           "name": "Texte",
                     *           "units": [
                     *             "Texte"
                     *           ],
                     *           "gained": 1,
                     *           "lost": 1
                     *         }
                     *       ],
                     *       "orphans": [
                     *         {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         }
                     *       ],
                     *       "withoutAssistant": [
                     *         "Texte"
                     *       ],
                     *       "emptyBoxes": [
                     *         "Texte"
                     *       ],
                     *       "circuits": [
                     *         {
                     *           "key": "Texte",
                     *           "version": 1,
                     *           "unit": "Texte"
                     *         }
                     *       ],
                     *       "configuration": [
                     *         {
                     *           "kind": "mailbox",
                     *           "name": "Texte",
                     *           "from": "Texte",
                     *           "to": "Texte"
                     *         }
                     *       ],
                     *       "positions": [
                     *         {
                     *           "login": "Texte",
                     *           "name": "Texte",
                     *           "function": "Texte",
                     *           "from": "Texte",
                     *           "to": "Texte"
                     *         }
                     *       ],
                     *       "judges": [
                     *         {
                     *           "unit": "Texte",
                     *           "function": "mail-officer",
                     *           "people": [
                     *             {
                     *               "login": "Texte",
                     *               "name": "Texte"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Rehearsal"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNIT_EXISTS`: Ce code a déjà été donné à une entité : choisissez-en un autre.
             *     `UNIT_CLOSED`: Cette entité est fermée.
             *     `UNIT_HAS_CHILDREN`: Des entités lui sont encore rattachées : déplacez-les d’abord.
             *     `SUCCESSOR_REQUIRED`: Des courriers ou des réglages attendent encore ici : indiquez l’entité qui prend la suite.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_UNIT`: Cette entité n’existe pas.
             *     `UNIT_BELOW_ITSELF`: Une entité ne peut pas être placée sous elle-même.
             *     `UNIT_NAMED_BY_RULES`: Les règles de la ville nomment cette entité : elle ne peut être ni fermée, ni fusionnée, ni changée de nature.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `INVALID_SUCCESSOR`: Cette entité ne peut pas prendre la suite.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPeople: {
        parameters: {
            query?: {
                limit?: number;
                /** @example voirie */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "login": "Texte",
                     *         "name": "Texte",
                     *         "title": "Texte",
                     *         "email": "Texte",
                     *         "signatory": true,
                     *         "positions": [
                     *           {
                     *             "unit": {
                     *               "code": "Texte",
                     *               "name": "Texte"
                     *             },
                     *             "function": "Texte"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["User"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "ad.dep",
                 *       "password": "Texte"
                 *     }
                 */
                "application/json": {
                    /** @example ad.dep */
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "Texte",
                     *       "expiresAt": "2026-03-02T08:30:00.000Z",
                     *       "user": {
                     *         "login": "Texte",
                     *         "name": "Texte",
                     *         "title": "Texte",
                     *         "email": "Texte",
                     *         "signatory": true,
                     *         "positions": [
                     *           {
                     *             "unit": {
                     *               "code": "Texte",
                     *               "name": "Texte"
                     *             },
                     *             "function": "Texte"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INVALID_CREDENTIALS`: Identifiant ou mot de passe incorrect. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `CROSS_SITE`: La demande vient d’un autre site et a été refusée. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `TOO_MANY_ATTEMPTS`: Trop d’essais : patientez avant de recommencer.
             *     `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "Texte",
                     *       "expiresAt": "2026-03-02T08:30:00.000Z",
                     *       "user": {
                     *         "login": "Texte",
                     *         "name": "Texte",
                     *         "title": "Texte",
                     *         "email": "Texte",
                     *         "signatory": true,
                     *         "positions": [
                     *           {
                     *             "unit": {
                     *               "code": "Texte",
                     *               "name": "Texte"
                     *             },
                     *             "function": "Texte"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `CROSS_SITE`: La demande vient d’un autre site et a été refusée. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "Texte"
                 *     }
                 */
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `INVALID_CREDENTIALS`: Identifiant ou mot de passe incorrect.
             *     `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `TOO_MANY_ATTEMPTS`: Trop d’essais : patientez avant de recommencer.
             *     `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClosures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "day": "2026-03-02",
                     *         "name": "Texte"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Closure"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeClosures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "day": "2026-03-02",
                 *         "name": "Texte"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["Closure"][];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "day": "2026-03-02",
                     *         "name": "Texte"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Closure"][];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `DUPLICATE_CODE`: Un même code ou un même jour figure deux fois dans la liste.
             *     `INVALID_DAY`: Cette date n’existe pas.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDelays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "answer": 1,
                     *       "acknowledgement": 1,
                     *       "contribution": 1,
                     *       "visa": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Delays"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDelays: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": 1,
                 *       "acknowledgement": 1,
                 *       "contribution": 1,
                 *       "visa": 1
                 *     }
                 */
                "application/json": components["schemas"]["Delays"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "answer": 1,
                     *       "acknowledgement": 1,
                     *       "contribution": 1,
                     *       "visa": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Delays"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLetterTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "demande",
                     *         "name": "Texte",
                     *         "serviceDays": 1,
                     *         "statutoryMonths": 1,
                     *         "box": "DEP",
                     *         "priority": "demande"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LetterType"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLetterTypes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "code": "demande",
                 *         "name": "Texte",
                 *         "serviceDays": 1,
                 *         "statutoryMonths": 1,
                 *         "box": "DEP",
                 *         "priority": "demande"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["LetterType"][];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "demande",
                     *         "name": "Texte",
                     *         "serviceDays": 1,
                     *         "statutoryMonths": 1,
                     *         "box": "DEP",
                     *         "priority": "demande"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LetterType"][];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `DUPLICATE_CODE`: Un même code ou un même jour figure deux fois dans la liste.
             *     `UNKNOWN_BOX`: Cette bannette n’existe pas.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `UNKNOWN_PRIORITY`: Cette priorité n’existe pas.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPriorities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "demande",
                     *         "name": "Texte",
                     *         "serviceDays": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Priority"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePriorities: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "code": "demande",
                 *         "name": "Texte",
                 *         "serviceDays": 1
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["Priority"][];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "demande",
                     *         "name": "Texte",
                     *         "serviceDays": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Priority"][];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `DUPLICATE_CODE`: Un même code ou un même jour figure deux fois dans la liste.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReasons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "act": "refuse",
                     *         "text": "Texte"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Reason"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeReasons: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "act": "refuse",
                 *         "text": "Texte"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["Reason"][];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "act": "refuse",
                     *         "text": "Texte"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Reason"][];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSignatureSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "griffe",
                     *       "signatories": {
                     *         "maire": "by-hand"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignatureSettings"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSignatureSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "griffe",
                 *       "signatories": {
                 *         "maire": "by-hand"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SignatureSettings"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "griffe",
                     *       "signatories": {
                     *         "maire": "by-hand"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignatureSettings"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_SIGNATORY`: Ce signataire n’existe pas.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebForms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "demande",
                     *         "title": "Texte",
                     *         "box": "DEP"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["WebForm"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebForms: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "code": "demande",
                 *         "title": "Texte",
                 *         "box": "DEP"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["WebForm"][];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "demande",
                     *         "title": "Texte",
                     *         "box": "DEP"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["WebForm"][];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `DUPLICATE_CODE`: Un même code ou un même jour figure deux fois dans la liste.
             *     `UNKNOWN_BOX`: Cette bannette n’existe pas.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSignatories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "login": "Texte",
                     *         "name": "Texte",
                     *         "title": "Texte",
                     *         "email": "Texte",
                     *         "signatory": true,
                     *         "positions": [
                     *           {
                     *             "unit": {
                     *               "code": "Texte",
                     *               "name": "Texte"
                     *             },
                     *             "function": "Texte"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["User"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestSenders: {
        parameters: {
            query: {
                /** @example besson */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "Texte",
                     *         "email": "Texte",
                     *         "address": {
                     *           "lines": [
                     *             "Texte"
                     *           ],
                     *           "postalCode": "Texte",
                     *           "city": "Texte"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SenderSuggestion"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                box?: string;
                cursor?: string;
                kind?: "qualify" | "treat" | "contribute" | "review" | "visa" | "sign" | "sign-on-paper" | "acknowledge" | "dispatch";
                letter?: string;
                limit?: number;
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "letterId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "kind": "qualify",
                     *           "name": "Texte",
                     *           "outcomes": [
                     *             {
                     *               "id": "Texte",
                     *               "label": "Texte",
                     *               "needsComment": true
                     *             }
                     *           ],
                     *           "openedAt": "2026-03-02T08:30:00.000Z",
                     *           "dueAt": "2026-03-02T08:30:00.000Z",
                     *           "assignee": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "claimedAt": "2026-03-02T08:30:00.000Z",
                     *           "claimedFor": {
                     *             "login": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "box": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "via": "box",
                     *           "onBehalfOf": {
                     *             "login": "Texte",
                     *             "name": "Texte",
                     *             "reference": "Texte"
                     *           },
                     *           "principals": [
                     *             {
                     *               "login": "Texte",
                     *               "name": "Texte",
                     *               "reference": "Texte"
                     *             }
                     *           ],
                     *           "contributionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "question": "Texte",
                     *           "suspended": true,
                     *           "letter": {
                     *             "chrono": "Texte",
                     *             "subject": "Texte",
                     *             "sender": "Texte",
                     *             "confidentiality": "normal",
                     *             "receivedOn": "Texte"
                     *           },
                     *           "allows": {}
                     *         }
                     *       ],
                     *       "next": "Texte",
                     *       "counts": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            /**
             * @description `INVALID_CURSOR`: La page demandée n’existe plus : reprenez la liste à son début.
             *     `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNKNOWN_UNIT`: Cette entité n’existe pas. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "letterId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "kind": "qualify",
                     *       "name": "Texte",
                     *       "outcomes": [
                     *         {
                     *           "id": "Texte",
                     *           "label": "Texte",
                     *           "needsComment": true
                     *         }
                     *       ],
                     *       "openedAt": "2026-03-02T08:30:00.000Z",
                     *       "dueAt": "2026-03-02T08:30:00.000Z",
                     *       "assignee": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "claimedAt": "2026-03-02T08:30:00.000Z",
                     *       "claimedFor": {
                     *         "login": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "via": "box",
                     *       "onBehalfOf": {
                     *         "login": "Texte",
                     *         "name": "Texte",
                     *         "reference": "Texte"
                     *       },
                     *       "principals": [
                     *         {
                     *           "login": "Texte",
                     *           "name": "Texte",
                     *           "reference": "Texte"
                     *         }
                     *       ],
                     *       "contributionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "question": "Texte",
                     *       "suspended": true,
                     *       "letter": {
                     *         "chrono": "Texte",
                     *         "subject": "Texte",
                     *         "sender": "Texte",
                     *         "confidentiality": "normal",
                     *         "receivedOn": "Texte"
                     *       },
                     *       "allows": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "Texte",
                 *       "onBehalfOf": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["AssignInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_CANDIDATE`: Cette tâche n’est pas confiée à votre fonction.
             *     `NOT_ASSIGNEE`: Cette tâche est entre les mains d’une autre personne.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `TASK_CLAIMED`: Une autre personne a pris cette tâche.
             *     `TASK_CLOSED`: Cette tâche est déjà terminée.
             *     `TASK_UNKNOWN`: Cette tâche n’est pas ouverte : rechargez la page.
             *     `STALE_REV`: La tâche a changé entre-temps : rechargez la page.
             *     `ON_BEHALF_REQUIRED`: Vous pouvez agir ici pour plusieurs personnes : choisissez au nom de qui.
             *     `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             *     `SUSPENDED`: Le circuit de ce courrier est suspendu.
             *     `LEG_OVER`: Le courrier est passé à une autre bannette entre-temps : rechargez la page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_DELEGATED`: Cette personne ne vous a pas délégué cette tâche.
             *     `UNKNOWN_RECIPIENT`: Ce destinataire n’existe pas.
             *     `NOT_ASSIGNABLE`: Cette personne ne peut pas recevoir cette tâche.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `BUSY`: Trop de décisions sont en cours : réessayez dans un instant.
             *     `CIRCUITS_UNAVAILABLE`: Les circuits sont momentanément indisponibles : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimTask: {
        parameters: {
            query?: {
                onBehalfOf?: string;
            };
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_CANDIDATE`: Cette tâche n’est pas confiée à votre fonction.
             *     `NOT_ASSIGNEE`: Cette tâche est entre les mains d’une autre personne.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `TASK_CLAIMED`: Une autre personne a pris cette tâche.
             *     `TASK_CLOSED`: Cette tâche est déjà terminée.
             *     `TASK_UNKNOWN`: Cette tâche n’est pas ouverte : rechargez la page.
             *     `STALE_REV`: La tâche a changé entre-temps : rechargez la page.
             *     `ON_BEHALF_REQUIRED`: Vous pouvez agir ici pour plusieurs personnes : choisissez au nom de qui.
             *     `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             *     `SUSPENDED`: Le circuit de ce courrier est suspendu.
             *     `LEG_OVER`: Le courrier est passé à une autre bannette entre-temps : rechargez la page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_DELEGATED`: Cette personne ne vous a pas délégué cette tâche.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `BUSY`: Trop de décisions sont en cours : réessayez dans un instant.
             *     `CIRCUITS_UNAVAILABLE`: Les circuits sont momentanément indisponibles : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "Texte",
                 *       "comment": "Texte",
                 *       "contribution": {
                 *         "text": "Texte"
                 *       },
                 *       "box": "Texte",
                 *       "by": "email",
                 *       "documentSha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                 *       "placement": {
                 *         "page": 1,
                 *         "x": 1,
                 *         "y": 1
                 *       },
                 *       "onBehalfOf": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["CompleteInput"];
                "multipart/form-data": {
                    box?: string;
                    /** @enum {string} */
                    by?: "email" | "paper";
                    comment?: string;
                    complete?: {
                        box?: string;
                        /** @enum {string} */
                        by?: "email" | "paper";
                        comment?: string;
                        contribution?: {
                            text: string;
                        };
                        documentSha256?: string;
                        onBehalfOf?: string;
                        outcome: string;
                        placement?: {
                            page: number;
                            x: number;
                            y: number;
                        };
                    };
                    contribution?: {
                        text: string;
                    };
                    documentSha256?: string;
                    onBehalfOf?: string;
                    outcome?: string;
                    placement?: {
                        page: number;
                        x: number;
                        y: number;
                    };
                    scan?: unknown[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taskId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "outcome": "Texte",
                     *       "state": "applied",
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "projected": true,
                     *       "opened": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "kind": "Texte",
                     *           "name": "Texte"
                     *         }
                     *       ],
                     *       "closed": true
                     *     }
                     */
                    "application/json": components["schemas"]["Completed"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taskId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "outcome": "Texte",
                     *       "state": "applied",
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "projected": true,
                     *       "opened": [
                     *         {
                     *           "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "kind": "Texte",
                     *           "name": "Texte"
                     *         }
                     *       ],
                     *       "closed": true
                     *     }
                     */
                    "application/json": components["schemas"]["Completed"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `STEP_UP_REQUIRED`: Confirmez votre mot de passe pour apposer la griffe.
             *     `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_CANDIDATE`: Cette tâche n’est pas confiée à votre fonction.
             *     `NOT_ASSIGNEE`: Cette tâche est entre les mains d’une autre personne.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `ON_BEHALF_REQUIRED`: Vous pouvez agir ici pour plusieurs personnes : choisissez au nom de qui.
             *     `TASK_CLOSED`: Cette tâche est déjà terminée.
             *     `TASK_CLAIMED`: Une autre personne a pris cette tâche.
             *     `VERSION_MISMATCH`: Le document a changé depuis que vous l’avez lu : relisez-le avant de décider.
             *     `ALREADY_ACKNOWLEDGED`: L’accusé de réception a déjà été envoyé.
             *     `TASK_UNKNOWN`: Cette tâche n’est pas ouverte : rechargez la page.
             *     `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             *     `SUSPENDED`: Le circuit de ce courrier est suspendu.
             *     `LEG_OVER`: Le courrier est passé à une autre bannette entre-temps : rechargez la page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `FILE_TOO_LARGE`: Le fichier est trop volumineux (50 Mo au plus).
             *     `REQUEST_TOO_LARGE`: La demande est trop volumineuse.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNSUPPORTED_FILE_TYPE`: Ce type de fichier n’est pas accepté : PDF, JPEG, PNG ou TIFF.
             *     `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici.
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_DELEGATED`: Cette personne ne vous a pas délégué cette tâche.
             *     `UNKNOWN_OUTCOME`: Cette issue n’est pas prévue par la tâche.
             *     `COMMENT_REQUIRED`: Un motif est nécessaire.
             *     `CONTRIBUTION_REQUIRED`: Rédigez la contribution avant de la remettre.
             *     `BOX_REQUIRED`: Indiquez la bannette de destination.
             *     `NOT_A_BOX`: Cette entité n’a pas de bannette.
             *     `CIRCUIT_UNPUBLISHED`: Aucune version de ce circuit n’est publiée.
             *     `NO_REPLY`: Il n’y a pas encore de projet de réponse.
             *     `SIGNATORY_REQUIRED`: Choisissez le signataire de la réponse.
             *     `MERGE_FIELD_EMPTY`: Un champ de fusion n’a pas de valeur : complétez-le.
             *     `NO_ADDRESS`: L’expéditeur n’a pas d’adresse pour cet envoi.
             *     `SCAN_REQUIRED`: Joignez le courrier signé, numérisé.
             *     `PDF_DAMAGED`: Ce PDF est endommagé : numérisez-le ou exportez-le à nouveau.
             *     `PDF_ENCRYPTED`: Ce PDF est protégé par un mot de passe : fournissez une version sans protection.
             *     `STAMP_PLACEMENT_INVALID`: L’emplacement de la griffe est hors de la page.
             *     `UNKNOWN_BOX`: Cette bannette n’existe pas.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `BUSY`: Trop de décisions sont en cours : réessayez dans un instant.
             *     `CIRCUITS_UNAVAILABLE`: Les circuits sont momentanément indisponibles : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseTask: {
        parameters: {
            query?: {
                onBehalfOf?: string;
            };
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_CANDIDATE`: Cette tâche n’est pas confiée à votre fonction.
             *     `NOT_ASSIGNEE`: Cette tâche est entre les mains d’une autre personne.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `TASK_CLAIMED`: Une autre personne a pris cette tâche.
             *     `TASK_CLOSED`: Cette tâche est déjà terminée.
             *     `TASK_UNKNOWN`: Cette tâche n’est pas ouverte : rechargez la page.
             *     `STALE_REV`: La tâche a changé entre-temps : rechargez la page.
             *     `ON_BEHALF_REQUIRED`: Vous pouvez agir ici pour plusieurs personnes : choisissez au nom de qui.
             *     `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             *     `SUSPENDED`: Le circuit de ce courrier est suspendu.
             *     `LEG_OVER`: Le courrier est passé à une autre bannette entre-temps : rechargez la page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_DELEGATED`: Cette personne ne vous a pas délégué cette tâche.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `BUSY`: Trop de décisions sont en cours : réessayez dans un instant.
             *     `CIRCUITS_UNAVAILABLE`: Les circuits sont momentanément indisponibles : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeTaskOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Texte"
                 *     }
                 */
                "application/json": components["schemas"]["TakeOverInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied",
                     *       "projected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_CANDIDATE`: Cette tâche n’est pas confiée à votre fonction.
             *     `NOT_ASSIGNEE`: Cette tâche est entre les mains d’une autre personne.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `TASK_CLAIMED`: Une autre personne a pris cette tâche.
             *     `TASK_CLOSED`: Cette tâche est déjà terminée.
             *     `TASK_UNKNOWN`: Cette tâche n’est pas ouverte : rechargez la page.
             *     `STALE_REV`: La tâche a changé entre-temps : rechargez la page.
             *     `ON_BEHALF_REQUIRED`: Vous pouvez agir ici pour plusieurs personnes : choisissez au nom de qui.
             *     `NOT_IN_CIRCUIT`: Ce courrier n’est pas dans un circuit.
             *     `LETTER_CLOSED`: Ce courrier est clos.
             *     `SUSPENDED`: Le circuit de ce courrier est suspendu.
             *     `LEG_OVER`: Le courrier est passé à une autre bannette entre-temps : rechargez la page.
             *     `NOT_CLAIMED`: Personne d’autre n’a pris cette tâche : vous pouvez la prendre directement.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `NOT_DELEGATED`: Cette personne ne vous a pas délégué cette tâche.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `BUSY`: Trop de décisions sont en cours : réessayez dans un instant.
             *     `CIRCUITS_UNAVAILABLE`: Les circuits sont momentanément indisponibles : réessayez dans un instant.
             *     `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                kind?: "reply" | "acknowledgement";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *         "name": "Texte",
                     *         "kind": "reply",
                     *         "unit": "Texte",
                     *         "content": {},
                     *         "version": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Template"][];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Texte",
                 *       "kind": "reply",
                 *       "unit": "DEP",
                 *       "text": "Texte",
                 *       "content": {}
                 *     }
                 */
                "application/json": components["schemas"]["TemplateInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "name": "Texte",
                     *       "kind": "reply",
                     *       "unit": "Texte",
                     *       "content": {},
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_UNIT`: Cette entité n’existe pas.
             *     `EDITOR_CONTENT_INVALID`: Le texte contient un élément que la mise en page ne connaît pas.
             *     `UNKNOWN_MERGE_FIELD`: Le texte contient un champ de fusion inconnu.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "name": "Texte",
                     *       "kind": "reply",
                     *       "unit": "Texte",
                     *       "content": {},
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Texte",
                 *       "kind": "reply",
                 *       "unit": "DEP",
                 *       "text": "Texte",
                 *       "content": {}
                 *     }
                 */
                "application/json": components["schemas"]["TemplateInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "name": "Texte",
                     *       "kind": "reply",
                     *       "unit": "Texte",
                     *       "content": {},
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `STALE_VERSION`: Une autre personne a modifié ces données : rechargez avant d’enregistrer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `REQUEST_TOO_LARGE`: La demande est trop volumineuse. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: Le type de contenu de la demande n’est pas accepté ici. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `UNKNOWN_UNIT`: Cette entité n’existe pas.
             *     `EDITOR_CONTENT_INVALID`: Le texte contient un élément que la mise en page ne connaît pas.
             *     `UNKNOWN_MERGE_FIELD`: Le texte contient un champ de fusion inconnu.
             *     `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IF_MATCH_REQUIRED`: Indiquez la version que vous modifiez (en-tête If-Match). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `INVALID_REQUEST`: La demande est mal formée : vérifiez les champs indiqués.
             *     `INVALID_IDEMPOTENCY_KEY`: La clé d’idempotence doit compter de 8 à 200 caractères imprimables.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Votre session est terminée : identifiez-vous à nouveau. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `FORBIDDEN`: Votre fonction ne vous permet pas cette action. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `NOT_FOUND`: Introuvable, ou vous n’y avez pas accès. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: Cette clé d’idempotence a déjà servi à une autre demande. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_REQUESTS`: Trop de demandes : patientez un instant. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL`: Une erreur est survenue ; communiquez son numéro à l’assistance. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAVAILABLE`: Le service est momentanément indisponible : réessayez dans un instant. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
