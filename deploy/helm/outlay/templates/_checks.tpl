{{/* What a release cannot work with, each as a sentence that names the value. values.schema.json has refused the rest. */}}

{{- define "outlay.check" -}}
{{- $values := .Values -}}
{{- $cluster := eq $values.mode "cluster" -}}
{{- if and $values.evaluation.enabled (not $cluster) -}}
{{- fail "evaluation.enabled is for mode: cluster; a standalone server has its own database." -}}
{{- end -}}
{{- if and $values.evaluation.enabled (or $values.database.existingSecret $values.database.host $values.kafka.brokers) -}}
{{- fail "evaluation.enabled brings its own database and Kafka: leave database.existingSecret, database.host and kafka.brokers empty, or set evaluation.enabled=false." -}}
{{- end -}}
{{- if and $cluster (not $values.evaluation.enabled) -}}
{{- if not (or $values.database.existingSecret $values.database.host) -}}
{{- fail "There is no database: set database.existingSecret to a Secret with its URL, or evaluation.enabled=true for a trial." -}}
{{- end -}}
{{- if not $values.kafka.brokers -}}
{{- fail "There is no Kafka: set kafka.brokers (host:port, separated by commas), or evaluation.enabled=true for a trial." -}}
{{- end -}}
{{- end -}}
{{- if and $values.database.host (not $values.database.existingSecret) -}}
{{- fail "database.host needs database.existingSecret, a Secret with database.usernameKey and database.passwordKey." -}}
{{- end -}}
{{- if and (hasPrefix "verify" $values.database.sslMode) (not $values.database.tls.existingSecret) -}}
{{- fail (printf "database.sslMode=%s needs database.tls.existingSecret, a Secret with the authority's certificate." $values.database.sslMode) -}}
{{- end -}}
{{- if and (hasPrefix "SASL" $values.kafka.securityProtocol) (not $values.kafka.sasl.existingSecret) -}}
{{- fail (printf "kafka.securityProtocol=%s needs kafka.sasl.existingSecret, a Secret with the password." $values.kafka.securityProtocol) -}}
{{- end -}}
{{- if and (or $values.kafka.tls.caSecret $values.kafka.tls.clientSecret) (not (hasSuffix "SSL" $values.kafka.securityProtocol)) -}}
{{- fail (printf "kafka.tls is of no use with kafka.securityProtocol=%s: set SSL or SASL_SSL." $values.kafka.securityProtocol) -}}
{{- end -}}
{{- $aggregators := ternary $values.keda.maxReplicas $values.aggregator.replicas $values.keda.enabled -}}
{{- if and $cluster (gt (int $aggregators) (int $values.kafka.partitions)) -}}
{{- fail (printf "%s=%d is more than kafka.partitions=%d: an aggregator without a partition does nothing." (ternary "keda.maxReplicas" "aggregator.replicas" $values.keda.enabled) (int $aggregators) (int $values.kafka.partitions)) -}}
{{- end -}}
{{- if and $values.keda.enabled (not $values.keda.prometheusUrl) -}}
{{- fail "keda.enabled needs keda.prometheusUrl: KEDA reads the lag from Prometheus." -}}
{{- end -}}
{{- if gt (int $values.keda.minReplicas) (int $values.keda.maxReplicas) -}}
{{- fail "keda.minReplicas is more than keda.maxReplicas." -}}
{{- end -}}
{{- range $of := list "ingress" "httpRoute" -}}
{{- with index $values $of -}}
{{- if and .enabled (not .host) -}}
{{- fail (printf "%s.enabled needs %s.host, the name of the API." $of $of) -}}
{{- end -}}
{{- if and .enabled $cluster (or (not .ingestHost) (eq .host .ingestHost)) -}}
{{- if eq $of "ingress" -}}
{{- fail "ingress.enabled needs ingress.ingestHost, another name than ingress.host: an Ingress cannot tell the events of ingest from questions to the API, which have the same path." -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- if and $values.httpRoute.enabled (not $values.httpRoute.parentRefs) -}}
{{- fail "httpRoute.enabled needs httpRoute.parentRefs, the Gateway." -}}
{{- end -}}
{{- if eq $values.image.tag "latest" -}}
{{- fail "image.tag=latest says nothing about what runs, and is pulled always: name a version." -}}
{{- end -}}
{{- include "outlay.checkSecrets" . -}}
{{- end -}}

{{/* Whether each Secret that the values name is there with its keys. Only where a cluster is asked: every namespace has a
service account `default`; `helm template` sees none. */}}
{{- define "outlay.checkSecrets" -}}
{{- $namespace := .Release.Namespace -}}
{{- if lookup "v1" "ServiceAccount" $namespace "default" -}}
{{- range $value, $wanted := include "outlay.wantedSecrets" . | fromJson -}}
{{- if $wanted.name -}}
{{- $found := lookup "v1" "Secret" $namespace $wanted.name -}}
{{- if not $found -}}
{{- fail (printf "%s: there is no Secret %s in the namespace %s." $value $wanted.name $namespace) -}}
{{- end -}}
{{- range $key := $wanted.keys -}}
{{- if not (hasKey (default dict $found.data) $key) -}}
{{- fail (printf "%s: the Secret %s has no key %s; it has %s." $value $wanted.name $key (keys (default dict $found.data) | sortAlpha | join ", ")) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end -}}

{{/* By value: the Secret's name and the keys it has to have; JSON. */}}
{{- define "outlay.wantedSecrets" -}}
{{- $database := .Values.database -}}
{{- $kafka := .Values.kafka -}}
{{- $wanted := dict -}}
{{- $keys := ternary (list $database.usernameKey $database.passwordKey) (list $database.urlKey) (ne $database.host "") -}}
{{- $_ := set $wanted "database.existingSecret" (dict "name" $database.existingSecret "keys" $keys) -}}
{{- $keys := ternary (list $database.tls.caKey $database.tls.certKey $database.tls.keyKey) (list $database.tls.caKey) $database.tls.clientCertificate -}}
{{- $_ := set $wanted "database.tls.existingSecret" (dict "name" $database.tls.existingSecret "keys" $keys) -}}
{{- if eq .Values.mode "cluster" -}}
{{- if hasPrefix "SASL" $kafka.securityProtocol -}}
{{- $keys := compact (list $kafka.sasl.usernameKey $kafka.sasl.passwordKey) -}}
{{- $_ := set $wanted "kafka.sasl.existingSecret" (dict "name" $kafka.sasl.existingSecret "keys" $keys) -}}
{{- end -}}
{{- $_ := set $wanted "kafka.tls.caSecret" (dict "name" $kafka.tls.caSecret "keys" (list $kafka.tls.caKey)) -}}
{{- $_ := set $wanted "kafka.tls.clientSecret" (dict "name" $kafka.tls.clientSecret "keys" (list $kafka.tls.certKey $kafka.tls.keyKey)) -}}
{{- end -}}
{{- $_ := set $wanted "adminKey.existingSecret" (dict "name" .Values.adminKey.existingSecret "keys" (list .Values.adminKey.key)) -}}
{{- $_ := set $wanted "secretKey.existingSecret" (dict "name" .Values.secretKey.existingSecret "keys" (list .Values.secretKey.key)) -}}
{{- $_ := set $wanted "gatewaySecret.existingSecret" (dict "name" .Values.gatewaySecret.existingSecret "keys" (list .Values.gatewaySecret.key)) -}}
{{- $_ := set $wanted "smtp.existingSecret" (dict "name" .Values.smtp.existingSecret "keys" (list .Values.smtp.usernameKey .Values.smtp.passwordKey)) -}}
{{- $wanted | toJson -}}
{{- end -}}
