# One recipe for both services: docker build --build-arg SERVICE=enrich-service -t casewire/enrich-service .
# It takes what `mvn package` has built. The base image needs Java 17 or later, glibc and bash.
ARG BASE_IMAGE=eclipse-temurin:17-jre

FROM ${BASE_IMAGE} AS layers
ARG SERVICE
COPY ${SERVICE}/target/${SERVICE}-*.jar /layers/service/service.jar
COPY ${SERVICE}/target/lib/ /layers/lib/
# Only enrich-service has these two; a pattern that matches nothing is no error beside a file that is there.
COPY Dockerfile ${SERVICE}/target/image-li[b]/* ${SERVICE}/target/rocksd[b]/*.so /slim/
RUN set -e; mkdir -p /layers/modules /layers/native; cd /layers; \
    for module in article-events service-runtime console; do find lib -name "$module-*.jar" -exec mv {} modules/ \; ; done; \
    case "$(uname -m)" in aarch64) platform=linux-aarch64 ;; *) platform=linux64 ;; esac; \
    if [ -e /slim/rocksdbjni-slim.jar ]; then \
      mv /slim/rocksdbjni-slim.jar lib/rocksdbjni-*.jar; mv "/slim/librocksdbjni-$platform.so" native/; fi; \
    # The same content is the same layer, whenever and wherever it was built.
    chmod -R a+rX .; find . -exec touch -d 2026-01-01T00:00:00Z {} +

FROM ${BASE_IMAGE}
RUN groupadd --gid 10001 casewire \
 && useradd --uid 10001 --gid casewire --home-dir /nonexistent --no-create-home --shell /usr/sbin/nologin casewire \
 && install -d -o casewire -g casewire /var/lib/casewire
WORKDIR /opt/casewire
COPY docker/ ./
COPY --from=layers /layers/native/ native/
COPY --from=layers /layers/lib/ lib/
COPY --from=layers /layers/modules/ lib/
COPY --from=layers /layers/service/ ./
# Stores that come and go leave glibc's arenas full of holes: two arenas instead of eight for each processor.
ENV MALLOC_ARENA_MAX=2 \
    CASEWIRE_PORT=8080 \
    CASEWIRE_BIND=0.0.0.0 \
    CASEWIRE_STATE_DIR=/var/lib/casewire
USER 10001:10001
VOLUME /var/lib/casewire
EXPOSE 8080
HEALTHCHECK --interval=3s --timeout=3s --start-period=60s --retries=5 CMD ["/opt/casewire/health"]
ENTRYPOINT ["java", "@/opt/casewire/jvm.options", "-jar", "/opt/casewire/service.jar"]
