# One image for APIs and workers; deploy/compose.yaml runs both. Node is the one that package.json pins.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# The bundler of the pages has its program in an optional package.
RUN npm ci --include=dev --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY apps apps
COPY libs libs
COPY tools tools
RUN node node_modules/typescript/bin/tsc -p tsconfig.build.json && rm dist/.tsbuildinfo
RUN node node_modules/vite/bin/vite.js build apps/web

# The pinned Node of the optional packages is not needed: this image has it.
FROM node:24.21.0-bookworm-slim AS modules
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production \
    DUIXIAN_DATA=/data \
    DUIXIAN_HOST=0.0.0.0 \
    DUIXIAN_PORT=3000
WORKDIR /app
# Volumes that are mounted here for the first time take this owner.
RUN mkdir /data /vault && chown node:node /data /vault
# `imports` of package.json says where #kernel and the others are.
COPY package.json ./
COPY --from=modules /build/node_modules node_modules
COPY --from=build /build/dist dist
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.DUIXIAN_PORT}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1: it ends what it has begun when it is told to (SIGTERM).
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
