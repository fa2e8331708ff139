FROM node:24-trixie-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# The runtime comes with the base image, so neither the development packages nor any install script is wanted.
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-trixie-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends tini \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin attache \
  && install -d -o attache -g attache -m 0700 /data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY src src
COPY seeds seeds
USER attache
ENV NODE_ENV=production DATABASE_PATH=/data/attache.db WEB_HOST=0.0.0.0 WEB_PORT=8080
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=45s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.WEB_PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["tini", "--", "node", "src/attache.js"]
CMD ["start"]
