# Shared by ./up, ./verify and .ci/run: finding the JDK and Node.js, starting the launcher, failing with a remedy.

wanted_jdk=25
wanted_node=20

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

jdk_version() { # the major version of the JDK in a folder; nothing when it is none
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
    printf '%s\n' "${JAVA_HOME:-}"
    if command -v javac >/dev/null; then
        dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)")"
    fi
    ls -d /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk* 2>/dev/null || true
}

known_jdk() { # the folder of a good JDK; nothing when there is none
    local folder version
    while read -r folder; do
        version="$(jdk_version "$folder")"
        if [ -n "$version" ] && [ "$version" -ge "$wanted_jdk" ]; then
            printf '%s\n' "$folder"
            return
        fi
    done < <(jdk_candidates)
}

find_jdk() {
    local folder
    folder="$(known_jdk)"
    [ -n "$folder" ] || fail \
        "No JDK $wanted_jdk or newer found (looked in JAVA_HOME, on the PATH, /usr/lib/jvm, /opt, ~/.sdkman)." \
        "  What to do: install one, for instance Temurin $wanted_jdk from https://adoptium.net," \
        "  then start again, or name its folder: JAVA_HOME=/path/to/jdk $0"
    printf '%s\n' "$folder"
}

require_maven() {
    command -v mvn >/dev/null || fail "Maven (mvn) is not on the PATH." \
        "  What to do: install Maven 3.8.6 or newer (apt install maven, brew install maven), then start again."
}

require_node() {
    local version
    version="$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')"
    [ -n "$version" ] && [ "$version" -ge "$wanted_node" ] && command -v npm >/dev/null || fail \
        "Node.js $wanted_node or newer with npm, which builds the web client, is not on the PATH${version:+ (found $version)}." \
        "  What to do: install it (apt install nodejs npm, brew install node), then start again."
}

set_launcher() { # launcher: the command that starts the local platform's launcher; $root is the project
    launcher=("$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1
        -Dorg.slf4j.simpleLogger.defaultLogLevel=off "-Dproject.root=$root"
        -cp "$root/deploy/local/target/classes:$root/deploy/local/target/lib/*" fr.allervers.local.Up)
}
