# wk in a container: the Debian package, built with Swift in one stage and installed into a bare Debian in the next.
#
#     docker build -t wk .
#     docker run --rm -v "$PWD:/data" --user "$(id -u):$(id -g)" wk wk-full dump.xml.bz2 -o out
#
# How far this was tried: there was no Docker engine, nor a way to fetch the two images. The second stage was built and
# run with buildah, on a Debian 12 from debootstrap in place of debian:bookworm-slim. The lines of the first stage were
# run by hand in such a Debian, with an unpacked Swift 6.3.1 toolchain in place of swift:6.2-bookworm.
FROM swift:6.2-bookworm AS build
WORKDIR /wk
RUN apt-get update && apt-get install --yes --no-install-recommends make
COPY . .
RUN make deb

FROM debian:bookworm-slim
COPY --from=build /wk/.build/deb/*.deb /tmp/
RUN apt-get update && apt-get install --yes --no-install-recommends /tmp/*.deb jq parallel procps \
    && rm -rf /var/lib/apt/lists/* /tmp/*.deb
WORKDIR /data
CMD ["wk-full", "--help"]
