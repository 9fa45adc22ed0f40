CREATE TABLE "host_turns" (
	"host" text NOT NULL,
	"use" text NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	CONSTRAINT "host_turns_host_use_pk" PRIMARY KEY("host","use")
);
