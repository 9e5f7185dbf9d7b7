# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
#
# What packaging/run, tests/run and .ci/run share. To be sourced with the root of the checkout as the working directory.

# step TEXT: says on stderr what begins now, with the time since the start.
step() { echo "[$SECONDS s] $*" >&2; }

# quietly LOG COMMAND...: keeps a command's output in a file, and shows its end if the command fails.
quietly() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  if ! "$@" >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    echo "failed: $* (the whole output is in $log)" >&2
    return 1
  fi
}

# install_packages LIST...: installs those packages of the lists that are missing, with apt.
install_packages() {
  local package missing=() as_root=()
  while read -r package; do
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
  done < <(sort -u "$@")
  ((${#missing[@]})) || return 0
  step "installing ${#missing[@]} packages"
  if ((EUID != 0)); then
    as_root=(sudo)
  fi
  as_root+=(env DEBIAN_FRONTEND=noninteractive)
  quietly build/install.log "${as_root[@]}" apt-get update -q
  quietly build/install.log "${as_root[@]}" apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing[@]}"
}

# forget_mocs FOLDER: lets CMake look again for the classes of targets that got new files since; by itself it only looks at those it knows.
forget_mocs() {
  local info target
  find "$1" -path '*_autogen.dir/AutogenInfo.json' | while read -r info; do
    target=$(basename "${info%.dir/AutogenInfo.json}")
    if [[ $info -nt ${info%/CMakeFiles/*}/$target/timestamp ]]; then
      rm -f "${info%/CMakeFiles/*}/$target/timestamp"
    fi
  done
}

# build PRESET [--target=TARGET] [CMAKE-OPTION...]: configures and builds with a preset, into build/PRESET; everything, or one target.
build() {
  local preset=$1 target=all
  shift
  if [[ ${1:-} == --target=* ]]; then
    target=${1#--target=}
    shift
  fi
  quietly "build/$preset/configure.log" cmake --preset "$preset" "$@"
  forget_mocs "build/$preset"
  quietly "build/$preset/build.log" cmake --build "build/$preset" --target "$target"
}
