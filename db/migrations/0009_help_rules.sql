-- What was said and decided stays on record.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON intervention_messages FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON feedback_decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON feedback_comments FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- No grant to bannette_reader: queries about letters can never reach what people wrote here.
REVOKE ALL ON interventions, intervention_messages, feedback, feedback_comments, feedback_supports, feedback_decisions FROM PUBLIC;
