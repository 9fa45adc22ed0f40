ALTER TABLE "alerts" ADD COLUMN "digest_id" bigint;--> statement-breakpoint
ALTER TABLE "digests" ADD COLUMN "missed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_digest_id_digests_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digests"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alerts_untold" ON "alerts" USING btree ("subscription_id") WHERE "alerts"."digest_id" is null;--> statement-breakpoint
CREATE INDEX "alerts_digest" ON "alerts" USING btree ("digest_id") WHERE "alerts"."digest_id" is not null;