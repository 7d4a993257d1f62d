import type { ServerResponse } from 'node:http';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { HOUSE, type House } from '#runtime';
import type { SessionStore } from '#vault';
import { actorNow, Public, tokenOf } from '../../http/actor.guard.js';
import type { Reply, Request } from '../../http/types.js';
import { SESSIONS } from '../../tokens.js';
import type { Outlet } from './live-connection.js';
import { LiveTopics } from './live-topics.service.js';
import { LiveDto } from './live.dto.js';
import { Live } from './live.service.js';

/** 实时更新: what changed, as it changes; what it is now is asked for as ever. */
@ApiTags('live')
@Controller('live')
export class LiveController {
  constructor(
    @Inject(Live) private readonly live: Live,
    @Inject(LiveTopics) private readonly topics: LiveTopics,
    @Inject(SESSIONS) private readonly sessions: SessionStore,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** Public: there are topics for everybody, and each of the others is refused by itself. */
  @Get()
  @Public()
  @ApiProduces('text/event-stream')
  @ApiOperation({
    summary:
      'Server-Sent Events: `{topics, position}` when something of the topics changed, `{reset: true, position}` when ' +
      'everything may have. With Last-Event-ID or `since` the first message says what was missed',
  })
  async follow(@Query() query: LiveDto, @Req() request: Request, @Res() reply: Reply): Promise<void> {
    const names = [...new Set(query.topics.split(','))];
    const reader = { account: request.actor?.account, address: request.ip };
    this.live.assertRoom(reader);
    const topics = await this.topics.resolve(names, request.actor);
    // Others came in the meantime.
    this.live.assertRoom(reader);
    const last = request.headers['last-event-id'];
    const seen = typeof last === 'string' ? [last] : query.since?.split(',');
    const mayStill = () => this.#mayStill(request, names, topics);
    const outlet = streamTo(reply);
    this.live.open(reader, { topics, outlet, mayStill }, seen ?? []);
  }

  /** As long as the session lasts, and the reader would be given the same topics. Following is no use of a session. */
  async #mayStill(request: Request, names: readonly string[], topics: ReadonlyMap<string, string>): Promise<boolean> {
    if (!request.actor) return true;
    const session = await this.sessions.find(tokenOf(request) ?? '');
    const actor = session && (await actorNow(this.house, session.account));
    if (!actor) return false;
    const now = await this.topics.resolve(names, actor);
    return now.size === topics.size && [...now.keys()].every((topic) => topics.has(topic));
  }
}

function streamTo(reply: Reply): Outlet {
  reply.hijack();
  const raw: ServerResponse = reply.raw;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    // Its end is the end of the connection, so that the server can stop.
    connection: 'close',
    'x-accel-buffering': 'no',
  });
  return {
    write: (text) => raw.write(text),
    onDrain: (listener) => void raw.on('drain', listener),
    // It may have gone while it was asked whether it may.
    onClose: (listener) => void (raw.destroyed ? listener() : raw.on('close', listener)),
    end: () => {
      raw.end();
      // Nobody waits for a reader who does not read.
      setImmediate(() => raw.writableFinished || raw.destroy());
    },
    cut: () => void raw.destroy(),
  };
}
