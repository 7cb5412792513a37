{{/* Names, labels, and what every pod has. Helpers that take more than the root get a dict with "root". */}}

{{- define "outlay.fullname" -}}
{{- $name := default .Chart.Name .Values.nameOverride -}}
{{- if .Values.fullnameOverride -}}{{ .Values.fullnameOverride | trunc 40 | trimSuffix "-" }}
{{- else if contains $name .Release.Name -}}{{ .Release.Name | trunc 40 | trimSuffix "-" }}
{{- else -}}{{ printf "%s-%s" .Release.Name $name | trunc 40 | trimSuffix "-" }}{{ end -}}
{{- end -}}

{{- define "outlay.selector" -}}
app.kubernetes.io/name: {{ default .root.Chart.Name .root.Values.nameOverride }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end -}}

{{- define "outlay.labels" -}}
{{ include "outlay.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/part-of: outlay
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name (.root.Chart.Version | replace "+" "_") }}
{{- end -}}

{{- define "outlay.image" -}}
{{- $image := .Values.image -}}
{{- if $image.digest -}}{{ $image.repository }}@{{ $image.digest }}
{{- else -}}{{ $image.repository }}:{{ default .Chart.AppVersion $image.tag }}{{ end -}}
{{- end -}}

{{/* The services of this release by name, each its row of files/services.yaml with `values`; JSON. */}}
{{- define "outlay.services" -}}
{{- $root := . -}}
{{- $table := .Files.Get "files/services.yaml" | fromYaml -}}
{{- $services := dict -}}
{{- if eq .Values.mode "standalone" -}}
{{- $row := dict "port" 8080 "drain" 20 "kind" "Deployment" "sealing" true "clients" true "outbound" true "alone" true -}}
{{- $_ := set $services "standalone" (merge (dict "values" .Values.standalone) $row) -}}
{{- else -}}
{{- range $name, $row := $table }}{{ with index $root.Values $name -}}
{{- $_ := set $services $name (merge (dict "values" .) $row) -}}
{{- end }}{{ end -}}
{{- end -}}
{{- $services | toJson -}}
{{- end -}}

{{/* What pods of a component are called: outlay-ingest; the standalone server is outlay. */}}
{{- define "outlay.component" -}}
{{- include "outlay.fullname" .root }}{{ if ne .name "standalone" }}-{{ .name }}{{ end -}}
{{- end -}}

{{/* A service's own value, else the one of all services. */}}
{{- define "outlay.own" -}}
{{- $own := index .values .of | default (index .root.Values .of) -}}
{{- if $own }}{{ toYaml $own }}{{ end -}}
{{- end -}}

{{/* The name of a Secret of the user, else of the one the chart makes. */}}
{{- define "outlay.secret" -}}
{{- default (include "outlay.fullname" .root) .given -}}
{{- end -}}

{{/* Scheduling and identity; .root, .name, .values (may be empty). */}}
{{- define "outlay.podSpec" -}}
{{- $scope := dict "root" .root "values" (default dict .values) -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
{{- range . }}
  - name: {{ . }}
{{- end }}
{{- end }}
securityContext:
  {{- toYaml .root.Values.podSecurityContext | nindent 2 }}
{{- with include "outlay.own" (merge (dict "of" "priorityClassName") $scope) }}
priorityClassName: {{ . }}
{{- end }}
{{- with include "outlay.own" (merge (dict "of" "nodeSelector") $scope) }}
nodeSelector:
  {{- . | nindent 2 }}
{{- end }}
{{- with include "outlay.own" (merge (dict "of" "tolerations") $scope) }}
tolerations:
  {{- . | nindent 2 }}
{{- end }}
{{- with include "outlay.own" (merge (dict "of" "affinity") $scope) }}
affinity:
  {{- . | nindent 2 }}
{{- end }}
{{- end -}}

{{/* A container of our image without its name and command; .root. */}}
{{- define "outlay.container" -}}
image: {{ include "outlay.image" .root | quote }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
terminationMessagePolicy: FallbackToLogsOnError
securityContext:
  {{- toYaml .root.Values.securityContext | nindent 2 }}
{{- end -}}
