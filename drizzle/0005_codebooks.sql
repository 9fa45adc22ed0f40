CREATE TABLE "codebooks" (
	"version" text PRIMARY KEY NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
