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
        get: operations["listCircuits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circuits/{planHash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCircuitVersion"];
        put?: never;
        post?: never;
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
    "/api/org-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnits"];
        put?: never;
        post?: never;
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
        CircuitEntry: {
            box: string;
            /** @enum {string} */
            circuit?: "qualification" | "direction" | "service" | "pole" | "cabinet" | "validation";
        };
        CircuitFile: {
            key: string;
            name: string;
            planHash: string;
            xml: string;
        };
        CircuitVersion: {
            key: string;
            name: string;
            planHash: string;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: {
                login: string;
                name: string;
            } | null;
            status: string;
            version: number;
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
            outcome: string;
            placement?: {
                page: number;
                x: number;
                y: number;
            };
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
            /** @enum {string} */
            state: "applied" | "accepted";
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
            status: "waiting" | "registered" | "handed-on";
            to: {
                code: string;
                name: string;
            };
        };
        HandOverInput: {
            reason: string;
            to: string;
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
            user: components["schemas"]["User"];
        };
        MergeField: {
            field: string;
            label: string;
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
        Problem: {
            code: string;
            detail?: string;
            status: number;
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
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
            /** Format: date-time */
            openedAt: string;
            outcomes: {
                id: string;
                label: string;
                needsComment: boolean;
            }[];
            question: string | null;
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
                     *         "key": "Texte",
                     *         "name": "Texte",
                     *         "version": 1,
                     *         "planHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "status": "Texte",
                     *         "publishedAt": "2026-03-02T08:30:00.000Z",
                     *         "publishedBy": {
                     *           "login": "Texte",
                     *           "name": "Texte"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CircuitVersion"][];
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
    readCircuitVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planHash: string;
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
                     *       "planHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "xml": "Texte"
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
    listLetters: {
        parameters: {
            query?: {
                box?: string;
                cursor?: string;
                from?: string;
                limit?: number;
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
                 *       "confidentiality": "normal"
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
                     *       "state": "applied"
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
                     *       "state": "applied"
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
                     *       "state": "applied"
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
                     *       "state": "applied"
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
                     *       "state": "applied"
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
                     *       "state": "applied"
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
            /** @description Events `changed` {letterId} and `reload` {}. */
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
                     *           "box": {
                     *             "code": "Texte",
                     *             "name": "Texte"
                     *           },
                     *           "via": "box",
                     *           "contributionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *           "question": "Texte",
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
                     *       "box": {
                     *         "code": "Texte",
                     *         "name": "Texte"
                     *       },
                     *       "via": "box",
                     *       "contributionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "question": "Texte",
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
                 *       "to": "Texte"
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
                     *       "state": "applied"
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
                     *       "state": "applied"
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
             * @description `UNKNOWN_RECIPIENT`: Ce destinataire n’existe pas.
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
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied"
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
                     *       "state": "applied"
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
                 *       }
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
             * @description `TASK_CLOSED`: Cette tâche est déjà terminée.
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
             * @description `UNKNOWN_OUTCOME`: Cette issue n’est pas prévue par la tâche.
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
                     *       "decisionId": "7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e",
                     *       "state": "applied"
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
                     *       "state": "applied"
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
