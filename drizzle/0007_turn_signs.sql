-- What was read before signs were counted keeps the weight that it had: two of them.
ALTER TABLE "statements" ADD COLUMN "turn_signs" integer DEFAULT 2 NOT NULL;--> statement-breakpoint
ALTER TABLE "statements" ALTER COLUMN "turn_signs" SET DEFAULT 0;
