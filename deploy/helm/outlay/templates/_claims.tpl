{{/* A volume claim's spec from {size, storageClass}: null is the cluster's own class, "" is none. */}}
{{- define "outlay.claim" -}}
accessModes: [ReadWriteOnce]
{{- if not (kindIs "invalid" .storageClass) }}
storageClassName: {{ .storageClass | quote }}
{{- end }}
resources: {requests: {storage: {{ .size }}}}
{{- end -}}

{{- define "outlay.adminKey" -}}
{{- $root := .root -}}
{{ include "outlay.fromSecret" (dict "variable" "OUTLAY_ADMIN_KEY" "secret" (default .secret $root.Values.adminKey.existingSecret) "key" $root.Values.adminKey.key) }}
{{- end -}}
