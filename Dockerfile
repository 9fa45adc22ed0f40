# Built once, then only what is needed to run. The server's own user is not root.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-slim
ENV NODE_ENV=production DEMARCHE_HOME=/data DEMARCHE_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE /app/CHANGELOG.md ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/bin bin
COPY --from=build /app/dist dist
COPY --from=build /app/assets assets
COPY --from=build /app/drizzle drizzle
COPY --from=build /app/models models
COPY --from=build /app/packs packs
COPY --from=build /app/docs docs
RUN mkdir /data && chown node:node /data && ln -s /app/bin/demarche /usr/local/bin/demarche
USER node
VOLUME /data
EXPOSE 8437
ENTRYPOINT ["demarche"]
CMD ["start"]
