CREATE TABLE "actors" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"aliases" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "alerts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subscription_id" bigint NOT NULL,
	"change_id" bigint NOT NULL,
	"episode_id" text NOT NULL,
	"severity" real NOT NULL,
	"centrality" real DEFAULT 0.5 NOT NULL,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"digest_id" bigint,
	"state" text DEFAULT 'open' NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" text,
	"assignee" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "alerts_once" UNIQUE("subscription_id","change_id")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "articles_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"url" text NOT NULL,
	"publisher" text,
	"language" text,
	"declared_language" text,
	"detected_language" text,
	"title" text,
	"outcome" text,
	"outcome_reason" text,
	"backfill" boolean DEFAULT false NOT NULL,
	"published_at" timestamp with time zone,
	"first_seen_at" timestamp with time zone NOT NULL,
	"scraped_at" timestamp with time zone,
	"next_visit_at" timestamp with time zone,
	"etag" text,
	"last_modified" text,
	"fetched_url" text,
	CONSTRAINT "articles_url_unique" UNIQUE("url")
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"delivery_id" bigint NOT NULL,
	"number" smallint NOT NULL,
	"status" integer,
	"duration_ms" integer NOT NULL,
	"response" text,
	"error" text,
	"started_at" timestamp with time zone NOT NULL,
	CONSTRAINT "attempts_delivery_id_number_pk" PRIMARY KEY("delivery_id","number")
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"holder_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"kind" text NOT NULL,
	"from_stance" text,
	"to_stance" text NOT NULL,
	"before_statement_id" bigint,
	"after_statement_id" bigint NOT NULL,
	"article_id" bigint NOT NULL,
	"episode_id" text NOT NULL,
	"severity" real NOT NULL,
	"severity_parts" jsonb NOT NULL,
	"severity_reason" text NOT NULL,
	"clear" boolean DEFAULT true NOT NULL,
	"late" boolean DEFAULT false NOT NULL,
	"told_as_id" bigint,
	"reasons" jsonb NOT NULL,
	"said_on" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "changes_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "codebooks" (
	"version" text PRIMARY KEY NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coded_revisions" (
	"revision_id" bigint NOT NULL,
	"coder_version" text NOT NULL,
	"outcome" text NOT NULL,
	"note" text,
	"statements" integer DEFAULT 0 NOT NULL,
	"coded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "coded_revisions_revision_id_coder_version_pk" PRIMARY KEY("revision_id","coder_version")
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"correction" jsonb NOT NULL,
	"article_id" bigint,
	"author" text NOT NULL,
	"note" text,
	"created_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" text
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "deliveries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subscription_id" bigint NOT NULL,
	"dedupe_key" text NOT NULL,
	"kind" text NOT NULL,
	"alert_id" bigint,
	"notice_id" bigint,
	"digest_id" bigint,
	"feed_notice_id" bigint,
	"webhook_id" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"claimed_until" timestamp with time zone,
	"claimed_by" text,
	"attempt_count" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"created_at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone,
	CONSTRAINT "deliveries_dedupe_key_unique" UNIQUE("dedupe_key"),
	CONSTRAINT "deliveries_webhook_id_unique" UNIQUE("webhook_id")
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "digests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subscription_id" bigint NOT NULL,
	"period" text NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"to_at" timestamp with time zone NOT NULL,
	"missed" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "digests_once" UNIQUE("subscription_id","period")
);
--> statement-breakpoint
CREATE TABLE "feed_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "feed_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"feed_id" bigint NOT NULL,
	"guid" text NOT NULL,
	"url" text NOT NULL,
	"title" text,
	"summary" text,
	"published_at" timestamp with time zone,
	"first_seen_at" timestamp with time zone NOT NULL,
	"backfill" boolean DEFAULT false NOT NULL,
	"article_id" bigint,
	CONSTRAINT "feed_entries_guid" UNIQUE("feed_id","guid")
);
--> statement-breakpoint
CREATE TABLE "feed_notices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "feed_notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"feed_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"next_poll_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "feed_notices_once" UNIQUE("feed_id","since","kind")
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "feeds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"url" text NOT NULL,
	"site" text,
	"title" text,
	"state" text DEFAULT 'active' NOT NULL,
	"etag" text,
	"last_modified" text,
	"moved_to" text,
	"next_poll_at" timestamp with time zone DEFAULT now() NOT NULL,
	"poll_interval_ms" integer,
	"rhythm" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"last_polled_at" timestamp with time zone,
	"failing_since" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feeds_url_unique" UNIQUE("url")
);
--> statement-breakpoint
CREATE TABLE "hosts" (
	"host" text PRIMARY KEY NOT NULL,
	"paused_until" timestamp with time zone NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mutes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mutes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subscription_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mutes_once" UNIQUE("subscription_id","kind","target")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"alert_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"article_id" bigint,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"job" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"available_at" timestamp with time zone DEFAULT now() NOT NULL,
	"relayed_at" timestamp with time zone,
	"times_put_off" integer DEFAULT 0 NOT NULL,
	"done_at" timestamp with time zone,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"holder_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"stance" text NOT NULL,
	"score" real NOT NULL,
	"level" text NOT NULL,
	"established" boolean DEFAULT true NOT NULL,
	"contested" boolean DEFAULT false NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"last_said_on" timestamp with time zone NOT NULL,
	"evidence" jsonb NOT NULL,
	"silent_at" timestamp with time zone,
	"fold" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "positions_holder_id_subject_id_pk" PRIMARY KEY("holder_id","subject_id")
);
--> statement-breakpoint
CREATE TABLE "pushes" (
	"feed_id" bigint PRIMARY KEY NOT NULL,
	"hub" text NOT NULL,
	"topic" text NOT NULL,
	"token" text NOT NULL,
	"secret" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"ask_at" timestamp with time zone NOT NULL,
	"lease_until" timestamp with time zone,
	"last_push_at" timestamp with time zone,
	CONSTRAINT "pushes_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "recoded_revisions" (
	"recoding_id" bigint NOT NULL,
	"revision_id" bigint NOT NULL,
	"outcome" text NOT NULL,
	"note" text,
	"differs" boolean NOT NULL,
	"statements" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"pairs" text[] DEFAULT '{}' NOT NULL,
	"coded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "recoded_revisions_recoding_id_revision_id_pk" PRIMARY KEY("recoding_id","revision_id")
);
--> statement-breakpoint
CREATE TABLE "recodings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "recodings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"coder_version" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"total" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "revisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"article_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"content_hash" text NOT NULL,
	"title" text NOT NULL,
	"subtitle" text,
	"text" text NOT NULL,
	"language" text,
	"authors" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"section" text,
	"published_at" timestamp with time zone,
	"published_basis" text,
	"modified_at" timestamp with time zone,
	"modified_basis" text,
	"fetched_at" timestamp with time zone NOT NULL,
	"agency" text,
	"fingerprint" text[],
	"origin_id" bigint,
	CONSTRAINT "revisions_number" UNIQUE("article_id","number"),
	CONSTRAINT "revisions_content" UNIQUE("article_id","content_hash")
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"actor_id" text NOT NULL,
	"for_id" text NOT NULL,
	"role" text NOT NULL,
	"from_date" date,
	"to_date" date,
	CONSTRAINT "roles_dated" UNIQUE NULLS NOT DISTINCT("actor_id","for_id","role","from_date")
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "statements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"revision_id" bigint NOT NULL,
	"article_id" bigint NOT NULL,
	"origin_id" bigint NOT NULL,
	"coder_version" text NOT NULL,
	"actor_id" text NOT NULL,
	"on_behalf_of_id" text,
	"rank" text,
	"subject_id" text NOT NULL,
	"subject_label" text NOT NULL,
	"stance" text NOT NULL,
	"intensity" real NOT NULL,
	"modality" text NOT NULL,
	"directness" text NOT NULL,
	"said_on" timestamp with time zone NOT NULL,
	"said_on_basis" text NOT NULL,
	"said_on_precision" text DEFAULT 'minute' NOT NULL,
	"quote" text NOT NULL,
	"evidence_start" integer NOT NULL,
	"evidence_end" integer NOT NULL,
	"evidence_in" text NOT NULL,
	"confidence" real NOT NULL,
	"reasons" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_for" text,
	"root_id" bigint,
	"correction_ids" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subjects" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"labels" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"broader_id" text
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "subscriptions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"disabled_reason" text,
	"who" text[] DEFAULT '{}' NOT NULL,
	"what" text[] DEFAULT '{}' NOT NULL,
	"kinds" text[] DEFAULT '{"reversal","hardening","softening","contested"}' NOT NULL,
	"publishers" text[] DEFAULT '{}' NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"min_severity" real DEFAULT 0 NOT NULL,
	"tell_when" text DEFAULT 'first' NOT NULL,
	"channel" text NOT NULL,
	"recipient" text DEFAULT '' NOT NULL,
	"secret" text,
	"previous_secret" text,
	"previous_secret_until" timestamp with time zone,
	"format" text DEFAULT 'standard' NOT NULL,
	"schedule" text DEFAULT 'immediate' NOT NULL,
	"local_time" text DEFAULT '07:00' NOT NULL,
	"zone" text DEFAULT 'UTC' NOT NULL,
	"even_when_quiet" boolean DEFAULT false NOT NULL,
	"feeds" boolean DEFAULT false NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"quiet_from" text,
	"quiet_to" text,
	"cap_per_hour" integer,
	"contact" text,
	"next_digest_at" timestamp with time zone,
	"release_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subscriptions_name_unique" UNIQUE("name")
);
--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_change_id_changes_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_digest_id_digests_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digests"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_delivery_id_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."deliveries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_holder_id_actors_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_before_statement_id_statements_id_fk" FOREIGN KEY ("before_statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_after_statement_id_statements_id_fk" FOREIGN KEY ("after_statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coded_revisions" ADD CONSTRAINT "coded_revisions_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_digest_id_digests_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_feed_notice_id_feed_notices_id_fk" FOREIGN KEY ("feed_notice_id") REFERENCES "public"."feed_notices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_entries" ADD CONSTRAINT "feed_entries_feed_id_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_entries" ADD CONSTRAINT "feed_entries_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_notices" ADD CONSTRAINT "feed_notices_feed_id_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mutes" ADD CONSTRAINT "mutes_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_holder_id_actors_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pushes" ADD CONSTRAINT "pushes_feed_id_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recoded_revisions" ADD CONSTRAINT "recoded_revisions_recoding_id_recodings_id_fk" FOREIGN KEY ("recoding_id") REFERENCES "public"."recodings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recoded_revisions" ADD CONSTRAINT "recoded_revisions_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_origin_id_articles_id_fk" FOREIGN KEY ("origin_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_on_behalf_of_id_actors_id_fk" FOREIGN KEY ("on_behalf_of_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alerts_created" ON "alerts" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "alerts_change" ON "alerts" USING btree ("change_id");--> statement-breakpoint
CREATE INDEX "alerts_untold" ON "alerts" USING btree ("subscription_id") WHERE "alerts"."digest_id" is null;--> statement-breakpoint
CREATE INDEX "alerts_digest" ON "alerts" USING btree ("digest_id") WHERE "alerts"."digest_id" is not null;--> statement-breakpoint
CREATE INDEX "articles_revisit" ON "articles" USING btree ("next_visit_at") WHERE "articles"."next_visit_at" is not null;--> statement-breakpoint
CREATE INDEX "articles_first_seen" ON "articles" USING btree ("first_seen_at");--> statement-breakpoint
CREATE INDEX "changes_holder" ON "changes" USING btree ("holder_id","subject_id","said_on");--> statement-breakpoint
CREATE INDEX "changes_article" ON "changes" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "changes_created" ON "changes" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "corrections_active" ON "corrections" USING btree ("article_id") WHERE "corrections"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "deliveries_subscription" ON "deliveries" USING btree ("subscription_id","created_at");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("subscription_id","next_attempt_at") WHERE "deliveries"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "deliveries_claimed" ON "deliveries" USING btree ("subscription_id","claimed_until") WHERE "deliveries"."state" = 'pending' and "deliveries"."claimed_until" is not null;--> statement-breakpoint
CREATE INDEX "deliveries_failing" ON "deliveries" USING btree ("subscription_id") WHERE "deliveries"."state" = 'pending' and "deliveries"."last_error" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_alert" ON "deliveries" USING btree ("alert_id") WHERE "deliveries"."alert_id" is not null;--> statement-breakpoint
CREATE INDEX "feed_entries_article" ON "feed_entries" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "feed_entries_first_seen" ON "feed_entries" USING btree ("first_seen_at");--> statement-breakpoint
CREATE INDEX "feeds_due" ON "feeds" USING btree ("next_poll_at") WHERE "feeds"."state" <> 'disabled';--> statement-breakpoint
CREATE INDEX "notices_alert" ON "notices" USING btree ("alert_id");--> statement-breakpoint
CREATE INDEX "outbox_failed" ON "outbox" USING btree ("done_at") WHERE "outbox"."error" is not null;--> statement-breakpoint
CREATE INDEX "outbox_unrelayed" ON "outbox" USING btree ("available_at") WHERE "outbox"."relayed_at" is null and "outbox"."done_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_unfinished" ON "outbox" USING btree ("relayed_at") WHERE "outbox"."done_at" is null;--> statement-breakpoint
CREATE INDEX "positions_subject" ON "positions" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "positions_updated" ON "positions" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "positions_silent" ON "positions" USING btree ("silent_at") WHERE "positions"."silent_at" is not null;--> statement-breakpoint
CREATE INDEX "pushes_due" ON "pushes" USING btree ("ask_at");--> statement-breakpoint
CREATE INDEX "recoded_revisions_pairs" ON "recoded_revisions" USING gin ("pairs") WHERE "recoded_revisions"."differs";--> statement-breakpoint
CREATE UNIQUE INDEX "recodings_open" ON "recodings" USING btree ("state") WHERE "recodings"."state" = 'open';--> statement-breakpoint
CREATE INDEX "revisions_fingerprint" ON "revisions" USING gin ("fingerprint");--> statement-breakpoint
CREATE INDEX "roles_for" ON "roles" USING btree ("for_id");--> statement-breakpoint
CREATE UNIQUE INDEX "statements_span" ON "statements" USING btree ("revision_id","coder_version","evidence_start","evidence_end","evidence_in","actor_id","subject_id") WHERE "statements"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "statements_root" ON "statements" USING btree ("root_id") WHERE "statements"."root_id" is not null;--> statement-breakpoint
CREATE INDEX "statements_actor" ON "statements" USING btree ("actor_id","subject_id","said_on");--> statement-breakpoint
CREATE INDEX "statements_on_behalf" ON "statements" USING btree ("on_behalf_of_id","subject_id","said_on") WHERE "statements"."on_behalf_of_id" is not null;--> statement-breakpoint
CREATE INDEX "statements_article" ON "statements" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "subscriptions_digest_due" ON "subscriptions" USING btree ("next_digest_at") WHERE "subscriptions"."enabled" and "subscriptions"."next_digest_at" is not null;