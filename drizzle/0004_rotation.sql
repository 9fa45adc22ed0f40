ALTER TABLE "subscriptions" ADD COLUMN "previous_secret" text;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "previous_secret_until" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "deliveries_pending" ON "deliveries" USING btree ("subscription_id") WHERE "deliveries"."state" = 'pending';