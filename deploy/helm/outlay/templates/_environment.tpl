{{/* Settings as environment variables. `rateLimitPerMinute` of a section with the prefix OUTLAY_ becomes
OUTLAY_RATE_LIMIT_PER_MINUTE; so every setting of every service has its place, and this file names none but the chart's own. */}}

{{/* A number as it is written, a list with commas between. */}}
{{- define "outlay.text" -}}
{{- if kindIs "float64" . }}{{ if eq (float64 (int64 .)) . }}{{ int64 . }}{{ else }}{{ . }}{{ end }}
{{- else if kindIs "slice" . }}{{ join "," . }}
{{- else }}{{ . }}{{ end -}}
{{- end -}}

{{/* A section's plain values by variable; JSON. */}}
{{- define "outlay.section" -}}
{{- $prefix := .prefix -}}
{{- $variables := dict -}}
{{- range $key, $value := .section -}}
{{- if not (or (kindIs "map" $value) (kindIs "invalid" $value) (eq (toString $value) "")) -}}
{{- $_ := set $variables (printf "%s%s" $prefix (regexReplaceAll "([A-Z])" $key "_${1}" | upper)) (include "outlay.text" $value) -}}
{{- end -}}
{{- end -}}
{{- $variables | toJson -}}
{{- end -}}

{{/* Plain variables of a service; .root, .row (of files/services.yaml, with values); JSON. */}}
{{- define "outlay.plain" -}}
{{- $values := .root.Values -}}
{{- $row := .row -}}
{{- $all := dict "OUTLAY_HOST" "0.0.0.0" "OUTLAY_PORT" (toString $row.port) "TMPDIR" "/tmp" -}}
{{- with include "outlay.publicUrl" .root }}{{ $_ := set $all "OUTLAY_PUBLIC_URL" . }}{{ end -}}
{{- $smtp := omit $values.smtp "existingSecret" "usernameKey" "passwordKey" -}}
{{- $all = mergeOverwrite $all (include "outlay.section" (dict "prefix" "OUTLAY_SMTP_" "section" $smtp) | fromJson) -}}
{{- $all = mergeOverwrite $all (include "outlay.section" (dict "prefix" "OUTLAY_HTTP_" "section" $values.http) | fromJson) -}}
{{- if $row.kafka -}}
{{- $all = mergeOverwrite $all (include "outlay.kafka" .root | fromJson) -}}
{{- end -}}
{{- if $row.spool -}}
{{- $_ := set $all "OUTLAY_INGEST_URL" (printf "http://%s-ingest:8081" (include "outlay.fullname" .root)) -}}
{{- $_ := set $all "OUTLAY_GATEWAY_SPOOL_DIR" "/spool" -}}
{{- end -}}
{{- range $section := list $values.settings (default dict $row.values.settings) -}}
{{- $all = mergeOverwrite $all (include "outlay.section" (dict "prefix" "OUTLAY_" "section" $section) | fromJson) -}}
{{- end -}}
{{- $all | toJson -}}
{{- end -}}

{{- define "outlay.publicUrl" -}}
{{- if and .Values.ingress.enabled .Values.ingress.host -}}
{{ ternary "https" "http" (gt (len .Values.ingress.tls) 0) }}://{{ .Values.ingress.host }}
{{- else if and .Values.httpRoute.enabled .Values.httpRoute.host -}}
https://{{ .Values.httpRoute.host }}
{{- end -}}
{{- end -}}

{{/* Of the brokers, without secrets; JSON. */}}
{{- define "outlay.kafka" -}}
{{- $kafka := .Values.kafka -}}
{{- $section := dict "brokers" $kafka.brokers "topic" $kafka.topic "securityProtocol" $kafka.securityProtocol -}}
{{- if .Values.evaluation.enabled }}{{ $_ := set $section "brokers" (printf "%s-kafka:9092" (include "outlay.fullname" .)) }}{{ end -}}
{{- if hasPrefix "SASL" $kafka.securityProtocol -}}
{{- $_ := set $section "saslMechanism" $kafka.saslMechanism -}}
{{- if not $kafka.sasl.usernameKey -}}
{{- $_ := set $section "saslUsername" (default $kafka.sasl.existingSecret $kafka.sasl.username) -}}
{{- end -}}
{{- end -}}
{{- if $kafka.tls.caSecret }}{{ $_ := set $section "sslCaFile" "/etc/outlay/kafka-ca/ca.crt" }}{{ end -}}
{{- if $kafka.tls.clientSecret -}}
{{- $_ := set $section "sslCertFile" "/etc/outlay/kafka-client/tls.crt" -}}
{{- $_ := set $section "sslKeyFile" "/etc/outlay/kafka-client/tls.key" -}}
{{- end -}}
{{- include "outlay.section" (dict "prefix" "OUTLAY_KAFKA_" "section" $section) -}}
{{- end -}}

{{- define "outlay.fromSecret" -}}
- name: {{ .variable }}
  valueFrom: {secretKeyRef: {name: {{ .secret | quote }}, key: {{ .key | quote }}}}
{{ end -}}

{{/* The database, from its Secret; .root, .secret: the chart's own Secret. */}}
{{- define "outlay.databaseEnv" -}}
{{- $database := .root.Values.database -}}
{{- if .root.Values.evaluation.enabled }}
- {name: OUTLAY_DATABASE_URL, value: "postgresql://{{ include "outlay.fullname" .root }}-database:5432/outlay"}
- {name: PGUSER, value: outlay}
{{ include "outlay.fromSecret" (dict "variable" "PGPASSWORD" "secret" .secret "key" "database-password") }}
{{- else if $database.host }}
- {name: OUTLAY_DATABASE_URL, value: "postgresql://{{ $database.host }}:{{ int $database.port }}/{{ $database.name }}"}
{{ include "outlay.fromSecret" (dict "variable" "PGUSER" "secret" $database.existingSecret "key" $database.usernameKey) }}
{{- include "outlay.fromSecret" (dict "variable" "PGPASSWORD" "secret" $database.existingSecret "key" $database.passwordKey) }}
{{- else if $database.existingSecret }}
{{ include "outlay.fromSecret" (dict "variable" "OUTLAY_DATABASE_URL" "secret" $database.existingSecret "key" $database.urlKey) }}
{{- end }}
{{- with $database.sslMode }}
- {name: PGSSLMODE, value: {{ . }}}
{{- end }}
{{- if $database.tls.existingSecret }}
- {name: PGSSLROOTCERT, value: /etc/outlay/database/ca.crt}
{{- if $database.tls.clientCertificate }}
- {name: PGSSLCERT, value: /etc/outlay/database/tls.crt}
- {name: PGSSLKEY, value: /etc/outlay/database/tls.key}
{{- end }}
{{- end }}
{{- end -}}

{{- define "outlay.kafkaSecrets" -}}
{{- $sasl := .Values.kafka.sasl -}}
{{- if hasPrefix "SASL" .Values.kafka.securityProtocol }}
{{- with $sasl.usernameKey }}
{{ include "outlay.fromSecret" (dict "variable" "OUTLAY_KAFKA_SASL_USERNAME" "secret" $sasl.existingSecret "key" .) }}
{{- end }}
{{ include "outlay.fromSecret" (dict "variable" "OUTLAY_KAFKA_SASL_PASSWORD" "secret" $sasl.existingSecret "key" $sasl.passwordKey) }}
{{- end }}
{{- end -}}

{{/* The environment of a service or job; .root, .row, .secret. */}}
{{- define "outlay.env" -}}
{{- $root := .root -}}
{{- $row := .row -}}
{{- range $variable, $value := include "outlay.plain" . | fromJson }}
- {name: {{ $variable }}, value: {{ $value | quote }}}
{{- end }}
{{- include "outlay.databaseEnv" . }}
{{- if $row.kafka }}{{ include "outlay.kafkaSecrets" $root }}{{ end }}
{{- if $row.sealing }}
{{ include "outlay.fromSecret" (dict "variable" "OUTLAY_SECRET_KEY" "secret" (include "outlay.secret" (dict "root" $root "given" $root.Values.secretKey.existingSecret)) "key" $root.Values.secretKey.key) }}
{{- end }}
{{- if $row.trusting }}
{{ include "outlay.fromSecret" (dict "variable" "OUTLAY_GATEWAY_SECRET" "secret" (include "outlay.secret" (dict "root" $root "given" $root.Values.gatewaySecret.existingSecret)) "key" $root.Values.gatewaySecret.key) }}
{{- end }}
{{- if and $row.outbound $root.Values.smtp.existingSecret }}
{{- range $variable, $key := dict "USERNAME" $root.Values.smtp.usernameKey "PASSWORD" $root.Values.smtp.passwordKey }}
{{ include "outlay.fromSecret" (dict "variable" (printf "OUTLAY_SMTP_%s" $variable) "secret" $root.Values.smtp.existingSecret "key" $key) }}
{{- end }}
{{- end }}
{{- with concat $root.Values.extraEnv (default list $row.values.extraEnv) }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* Volumes of certificates, and /tmp; .root, .row. */}}
{{- define "outlay.volumes" -}}
{{- $database := .root.Values.database.tls -}}
{{- $kafka := .root.Values.kafka.tls -}}
- name: tmp
  emptyDir: {sizeLimit: 256Mi}
{{- if .row.spool }}
- name: spool
  emptyDir: {sizeLimit: 2Gi}
{{- end }}
{{- with $database.existingSecret }}
- name: database
  secret:
    secretName: {{ . }}
    items:
      - {key: {{ $database.caKey | quote }}, path: ca.crt}
{{- if $database.clientCertificate }}
      - {key: {{ $database.certKey | quote }}, path: tls.crt}
      - {key: {{ $database.keyKey | quote }}, path: tls.key}
{{- end }}
{{- end }}
{{- if .row.kafka }}
{{- with $kafka.caSecret }}
- name: kafka-ca
  secret: {secretName: {{ . }}, items: [{key: {{ $kafka.caKey | quote }}, path: ca.crt}]}
{{- end }}
{{- with $kafka.clientSecret }}
- name: kafka-client
  secret:
    secretName: {{ . }}
    items: [{key: {{ $kafka.certKey | quote }}, path: tls.crt}, {key: {{ $kafka.keyKey | quote }}, path: tls.key}]
{{- end }}
{{- end }}
{{- with .row.values.extraVolumes }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{- define "outlay.volumeMounts" -}}
- {name: tmp, mountPath: /tmp}
{{- if .row.spool }}
- {name: spool, mountPath: /spool}
{{- end }}
{{- if .root.Values.database.tls.existingSecret }}
- {name: database, mountPath: /etc/outlay/database, readOnly: true}
{{- end }}
{{- if .row.kafka }}
{{- if .root.Values.kafka.tls.caSecret }}
- {name: kafka-ca, mountPath: /etc/outlay/kafka-ca, readOnly: true}
{{- end }}
{{- if .root.Values.kafka.tls.clientSecret }}
- {name: kafka-client, mountPath: /etc/outlay/kafka-client, readOnly: true}
{{- end }}
{{- end }}
{{- with .row.values.extraVolumeMounts }}
{{ toYaml . }}
{{- end }}
{{- end -}}
