import { feedTrouble } from '../domain/feedNotice.ts';
import { noticeTypes } from '../domain/notice.ts';
import { type DigestReady, fitDigest } from '../domain/otherMessages.ts';
import { alertNotice, fitMessage, type StanceChanged, stanceChanged } from '../domain/stanceChanged.ts';
import type { WebhookFormat } from '../domain/subscription.ts';
import { type ChatMessage, chatMessage, feedMessage } from './formats/chatMessage.ts';
import { cloudEvent } from './formats/cloudEvent.ts';
import { digestChat } from './formats/digestChat.ts';
import { discordMessage } from './formats/discord.ts';
import { mattermostMessage } from './formats/mattermost.ts';
import { ntfyMessage } from './formats/ntfy.ts';
import { slackMessage } from './formats/slack.ts';
import { teamsMessage } from './formats/teams.ts';
import { telegramMessage } from './formats/telegram.ts';
import type { FeedContent, NoticeContent } from './mailContent.ts';
import type { Language } from './words.ts';

/**
 * What is to be posted: a `change` with, perhaps, the `notice` of what became of it, a `digest`; nothing of them is a test message. `at` is
 * when the alert was raised, the notice given, and so on, `id` the webhook id.
 */
export type WebhookContent = {
  change?: StanceChanged | null;
  notice?: NoticeContent | null;
  /** The feed that it is about, instead of a change. */
  feed?: FeedContent | null;
  digest?: DigestReady | null;
  id: string;
  at: string;
  language: Language;
  source: string;
};

/** A request body in the format of an endpoint, and where it goes: some services want a part of the address in the body. */
export type FormattedWebhook = { url: string; contentType: string; body: string };

/** Shapes a message for an endpoint. The same content gives the same bytes in every attempt. */
export function formatWebhook(format: WebhookFormat, url: string, content: WebhookContent): FormattedWebhook {
  const { id, source } = content;
  const message = toMessage(content);
  if (format === 'standard') return toJson(url, message);
  if (format === 'cloudevents') return { ...toJson(url, cloudEvent(message, id, source)), contentType: 'application/cloudevents+json' };
  const chat = toChat(content);
  if (format === 'telegram') return toTelegram(url, chatId => telegramMessage(chat, chatId));
  if (format === 'ntfy') return toNtfy(url, topic => ntfyMessage(chat, topic));
  const shape = { slack: slackMessage, discord: discordMessage, teams: teamsMessage, mattermost: mattermostMessage }[format];
  return toJson(url, shape(chat));
}

function toMessage({ change, notice, digest, feed, id, at }: WebhookContent) {
  if (digest) return { type: 'digest.ready', timestamp: at, data: fitDigest(digest) };
  if (feed) return { type: `feed.${feed.kind}`, timestamp: at, data: feedTrouble.parse(feed.trouble) };
  if (!change) return { type: 'webhook.test', timestamp: at, data: { id } };
  if (!notice) return fitMessage({ type: 'stance.changed', timestamp: at, data: stanceChanged.parse(change) });
  const data = alertNotice.parse({ ...change, noticeId: notice.id, reason: notice.reason });
  return fitMessage({ type: noticeTypes[notice.kind], timestamp: at, data });
}

function toChat({ change, notice, digest, feed, language }: WebhookContent): ChatMessage {
  if (digest) return digestChat(digest, language);
  if (feed) return feedMessage(feed, language);
  return chatMessage(change ?? null, language, notice);
}

function toJson(url: string, body: unknown): FormattedWebhook {
  return { url, contentType: 'application/json', body: JSON.stringify(body) };
}

/** `https://api.telegram.org/bot<token>/sendMessage?chat_id=<chat>`: the chat goes into the body. */
function toTelegram(address: string, shape: (chatId: string) => unknown): FormattedWebhook {
  const url = new URL(address);
  const chatId = url.searchParams.get('chat_id') ?? '';
  url.searchParams.delete('chat_id');
  return toJson(url.href, shape(chatId));
}

/** `https://ntfy.sh/<topic>`: JSON is published to the root, with the topic in it. */
function toNtfy(address: string, shape: (topic: string) => unknown): FormattedWebhook {
  const url = new URL(address);
  const at = url.pathname.lastIndexOf('/');
  const topic = decodeURIComponent(url.pathname.slice(at + 1));
  url.pathname = url.pathname.slice(0, at + 1);
  return toJson(url.href, shape(topic));
}
