# The emulator in a container:
#
#   docker build -t graph-chat .
#   docker run --rm -p 127.0.0.1:4010:4010 graph-chat
#
# What follows the name of the image takes the place of `--data /data/graph-chat.db`:
#
#   docker run --rm -p 127.0.0.1:4010:4010 -v ./seed.yaml:/seed.yaml:ro graph-chat --seed /seed.yaml --watch
#
# Requests through a published port come from another machine, as the container sees it. So /_emulator takes them only with
# --control, which is not the default because -p without an address publishes the port to every machine that reaches this one.

# The tools of the repository need glibc; what they make needs Node alone, and runs on the smaller system below.
FROM node:24-slim AS build
WORKDIR /source
COPY package.json package-lock.json ./
# Nothing that is needed here comes from an install script.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json README.md CHANGELOG.md LICENSE ./
COPY src ./src
COPY generated ./generated
COPY openapi/workflows ./openapi/workflows
# The published package, unpacked.
RUN npm pack --pack-destination /tmp && mkdir /app && tar -xzf /tmp/graph-chat-*.tgz -C /app --strip-components 1
# Beside it what it depends on, with pg for --data postgres://… and yaml for seeds, in the versions of the lock file.
RUN npm pkg set "dependencies.pg=$(npm pkg get devDependencies.pg | tr -d '"')" \
      "dependencies.yaml=$(npm pkg get devDependencies.yaml | tr -d '"')" \
  && npm pkg delete devDependencies \
  && rm -r node_modules \
  && npm install --omit=dev --ignore-scripts --no-audit --no-fund \
  && mv node_modules /app/

FROM node:24-alpine
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app ./
# A volume that is made here belongs to whom the folder belongs to.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/_emulator/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without a shell in between, so that Node gets the signal that ends the container.
ENTRYPOINT ["node", "dist/src/cli/main.js", "emulator", "--host", "0.0.0.0"]
CMD ["--data", "/data/graph-chat.db"]
