ALTER TABLE "positions" ADD COLUMN "established" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "positions" ADD COLUMN "contested" boolean DEFAULT false NOT NULL;