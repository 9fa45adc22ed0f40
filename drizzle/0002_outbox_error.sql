ALTER TABLE "outbox" ADD COLUMN "error" text;--> statement-breakpoint
CREATE INDEX "outbox_failed" ON "outbox" USING btree ("done_at") WHERE "outbox"."error" is not null;