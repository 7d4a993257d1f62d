#!/bin/sh
# Makes what deploy/compose.yaml needs and no repository holds: certificates of the event store's nodes, passwords, and the
# vault's master key. Run once; run again it keeps what is there. As root it also gives the files to the containers' user.
# Needs openssl. Usage: sh deploy/prepare.sh [folder, by default that of this script]
set -eu
umask 077
folder=${1:-$(cd "$(dirname "$0")" && pwd)}
days=3650
mkdir -p "$folder/certs/ca" "$folder/secrets"
cd "$folder"

if [ ! -f certs/ca/ca.crt ]; then
  openssl req -x509 -newkey rsa:3072 -sha256 -nodes -days "$days" -subj '/O=Duixian/CN=Duixian event store authority' \
    -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign' \
    -keyout certs/ca/ca.key -out certs/ca/ca.crt 2>/dev/null
  echo "made certs/ca: move ca.key elsewhere, it is needed for further nodes only"
fi

# The nodes know each other by one common name, and everybody knows a node by its own name.
for node in esdb1 esdb2 esdb3; do
  [ -f "certs/$node/node.crt" ] && continue
  mkdir -p "certs/$node"
  openssl req -new -newkey rsa:3072 -sha256 -nodes -subj '/O=Duixian/CN=eventstoredb-node' \
    -keyout "certs/$node/node.key" -out "certs/$node/node.csr" 2>/dev/null
  cat >"certs/$node/extensions" <<END
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature,keyEncipherment
extendedKeyUsage=serverAuth,clientAuth
subjectAltName=DNS:$node,DNS:localhost,IP:127.0.0.1
END
  openssl x509 -req -sha256 -days "$days" -in "certs/$node/node.csr" -CA certs/ca/ca.crt -CAkey certs/ca/ca.key \
    -CAcreateserial -extfile "certs/$node/extensions" -out "certs/$node/node.crt" 2>/dev/null
  rm "certs/$node/node.csr" "certs/$node/extensions"
  echo "made certs/$node"
done

if [ ! -f .env ]; then
  {
    echo "# The name under which people reach it; DNS must point here before the first start."
    echo "DUIXIAN_SITE=localhost"
    for name in ESDB_PASSWORD ESDB_OPS_PASSWORD REDIS_PASSWORD; do echo "$name=$(openssl rand -hex 24)"; done
  } >.env
  echo "made .env: set DUIXIAN_SITE in it"
fi

if [ ! -f secrets/master.key ]; then
  openssl rand -hex 32 >secrets/master.key
  echo "made secrets/master.key: keep a copy apart from all backups; whoever loses it loses all personal data"
fi

# The certificate is public; keys are for the containers' user (1000) alone.
chmod 755 certs certs/ca certs/esdb1 certs/esdb2 certs/esdb3
chmod 644 certs/ca/ca.crt
if [ "$(id -u)" = 0 ]; then
  chown -R 1000:1000 certs/esdb1 certs/esdb2 certs/esdb3
  chown 1000:1000 secrets/master.key
else
  echo "not root: see to it that user 1000 can read certs/esdb*/node.key and secrets/master.key"
fi
