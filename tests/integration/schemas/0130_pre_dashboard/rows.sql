-- events from 2026-10-30T00:00:00+00:00 to 2026-12-01T00:00:00+00:00
COPY organisation (id, name, rate_limit_per_minute, created_at, spread, spread_at, attribution_policy, timezone, rate_limit_ceiling, raw_retention_days) FROM stdin;
33	of 0130_pre_dashboard	400	2026-11-30 22:03:55.865999+00	8	2026-11-30 22:03:57.715413+00	{"mode": "warn", "require": ["feature"]}	Europe/Berlin	500	60
34	initech	\N	2026-11-30 22:03:59.626123+00	1	\N	\N	UTC	\N	\N
\.
COPY price_version (id, source, source_version, content_hash, checked_at, org_id, checked_on, applied_by) FROM stdin;
97	contract		63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	2026-11-30 22:03:56.351083+00	33	2026-11-30	cli
98	contract		b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	2026-11-30 22:03:56.659338+00	33	2026-11-30	cli
99	contract		b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	2026-11-30 22:03:56.79674+00	33	2026-11-30	cli
100	contract		d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	2026-11-30 22:03:57.810416+00	33	2026-11-30	cli
101	contract		0e4a7160a6021a1a68d5cc2f7841d36f2bc59f5697a83a6938f6202fd3fe6477	2026-11-30 22:03:58.618298+00	33	2026-11-30	cli
\.
COPY budget (id, org_id, name, scope, scope_value, filter, each, metric, period, timezone, window_hours, week_start, billing_day, watch, floor_usd, unpriced_usd_per_million, channels, enabled, shadow, snoozed_until, created_at, created_by, updated_at, deleted_at, model_exact, enforce, degrade_to, degrade_at, degrade_limit, max_per_call_usd, clamp, on_unavailable, unknown_cost_usd, cut_off) FROM stdin;
1ceb17e9-ec4e-4c74-a9f0-b5180e7c8323	33	b2	team	red	{}	\N	tokens	monthly	UTC	\N	0	15	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 22:07:03.123456+00	test	2026-11-30 22:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
34012b20-349c-4e34-a966-bfcae0452daf	33	b1	total	\N	{}	tenant	cost_usd	weekly	Australia/Lord_Howe	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 22:07:03.123456+00	test	2026-11-30 22:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
356c63f8-de75-426f-924d-616530fdc03b	33	budget	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 22:07:03.123456+00	test	2026-11-30 22:07:03.123456+00	\N	f	degrade	{"*": "gpt-4o-mini"}	0.8	2000	10	f	open	1	f
407fd1e1-c45b-42d6-8b87-ac6b2aaf2c53	33	b3	total	\N	{"feature": "chat"}	\N	events	quarterly	UTC	\N	0	1	{}	5	\N	{somewhere}	t	t	\N	2026-11-30 22:07:03.123456+00	test	2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	f	observe	{}	0.8	\N	\N	f	open	\N	f
4cfe362d-7824-4ccb-9615-aff066b1e25a	33	b0	total	\N	{}	\N	cost_usd	daily	Asia/Tokyo	\N	0	1	{burn_rate,forecast}	5	\N	{somewhere}	t	f	\N	2026-11-30 22:07:03.123456+00	test	2026-11-30 22:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
72d59c1d-5e4f-4608-ac36-92cfa361db7c	33	b5	total	\N	{}	run_id	cost_usd	run	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	2026-12-01 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	test	2026-11-30 22:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
873e106c-fcaa-4baf-a247-da881dc4e0e4	33	any o3-mini	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 22:07:03.123456+00	test	2026-11-30 22:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
b66fb901-170e-4e69-9b89-07d550ee338d	-33	test	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 22:07:03.123456+00	test	2026-11-30 22:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
c570414b-cbe8-4a26-b9ea-61dc9d13f1e5	33	b4	total	\N	{}	\N	cost_usd	rolling	UTC	24	0	1	{anomaly}	5	\N	{somewhere}	t	f	\N	2026-11-30 22:07:03.123456+00	test	2026-11-30 22:07:03.123456+00	\N	f	observe	{}	0.8	\N	\N	f	open	\N	f
d74e914a-007c-4fa2-ab4d-3b3785a43087	33	o3-mini alone	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 22:07:03.123456+00	test	2026-11-30 22:07:03.123456+00	\N	t	observe	{}	0.8	\N	\N	f	open	\N	f
\.
TRUNCATE counting_clock;
COPY counting_clock (only_one, version, forgotten_before) FROM stdin;
t	298	2026-08-22 22:07:03.123456+00
\.
COPY activity (user_key, org_id, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, hour, session_id, run_id, parent_run_id, first_at, last_at) FROM stdin;
-6931300042391074310	33	60db162f-6656-6745-3128-b8e9f999db6f		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0	2026-11-28 04:00:00+00	JIRA-1/a	child	root	2026-11-28 04:06:20.623456+00	2026-11-28 04:06:22.123456+00
-3155084987606874628	33	0165b863-257c-38ab-b046-dfe3b4e20a4f	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 22:00:00+00		r1		2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00
-3155084987606874628	33	034ae9a3-574d-46a2-c07b-bc3605ab93b4	acme	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0	2026-11-28 04:00:00+00		r1		2026-11-28 04:05:37.123456+00	2026-11-28 04:05:37.123456+00
-3155084987606874628	33	03d4bfc6-8493-f409-8138-e2fc90abcf44	globex	1	0	0	0	1	0	1088	10	300	0	812500	1	0.002266	0	0	0.000000	0	0	2026-11-29 02:00:00+00	s2	r1	p1	2026-11-29 02:04:35.310956+00	2026-11-29 02:04:36.123456+00
-3155084987606874628	33	0560b086-46e5-5653-6fd7-e61ba67b0d59	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29 02:00:00+00		r1		2026-11-29 02:04:08.123456+00	2026-11-29 02:04:08.123456+00
-3155084987606874628	33	0560b086-46e5-5653-6fd7-e61ba67b0d59	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 00:00:00+00		r1		2026-11-30 00:03:33.123456+00	2026-11-30 00:03:33.123456+00
-3155084987606874628	33	0560b086-46e5-5653-6fd7-e61ba67b0d59	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 22:00:00+00		r1		2026-11-30 22:05:03.123456+00	2026-11-30 22:05:03.123456+00
-3155084987606874628	33	1052faa9-046f-5421-f40e-94107062b1c8	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 22:00:00+00		r1		2026-11-30 22:04:03.123456+00	2026-11-30 22:04:03.123456+00
-3155084987606874628	33	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	2026-11-29 02:00:00+00	s1	r1	p1	2026-11-29 02:06:34.123456+00	2026-11-29 02:06:34.123456+00
-3155084987606874628	33	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	2026-11-28 04:00:00+00	s1	r1	p1	2026-11-28 04:05:14.123456+00	2026-11-28 04:05:14.123456+00
-3155084987606874628	33	286a0daa-e767-5c0e-8f14-d4d06c1184bd	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26 08:00:00+00		r1		2026-11-26 08:06:32.123456+00	2026-11-26 08:06:32.123456+00
-3155084987606874628	33	286a0daa-e767-5c0e-8f14-d4d06c1184bd	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 22:00:00+00		r1		2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00
-3155084987606874628	33	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0	0	0	0	0	2026-11-26 08:00:00+00	s1	r1	p1	2026-11-26 08:06:39.123456+00	2026-11-26 08:06:39.123456+00
-3155084987606874628	33	47a70425-428a-3676-0a1e-399b1545a7eb	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0	2026-11-30 00:00:00+00	s1	r1	p1	2026-11-30 00:03:42.123456+00	2026-11-30 00:03:42.123456+00
-3155084987606874628	33	4d0e6efb-33b5-aa7b-5834-57030591c21a	acme	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	2026-11-30 11:00:00+00		r1		2026-11-30 11:05:57.123456+00	2026-11-30 11:05:57.123456+00
-3155084987606874628	33	53c9fe57-4b0e-794d-cd70-a6d487f297e5		1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0	2026-11-30 11:00:00+00	JIRA-1/a	child	root	2026-11-30 11:04:17.623456+00	2026-11-30 11:04:19.123456+00
-3155084987606874628	33	69c3fff1-6a5a-0123-b1d0-37705694f4c4	acme	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0	2026-11-30 00:00:00+00	JIRA-1/a	root	p1	2026-11-30 00:06:13.623456+00	2026-11-30 00:06:15.123456+00
-3155084987606874628	33	7625487c-1f2a-445b-336f-424aecc35d10	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 00:00:00+00		r1		2026-11-30 00:02:08.123456+00	2026-11-30 00:02:08.123456+00
-3155084987606874628	33	7f86f91a-8989-909d-a688-afe64eb25e33	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.0000000	0	0.0000000	0	0	0	2026-11-30 00:00:00+00		r1		2026-11-30 00:05:46.123456+00	2026-11-30 00:05:46.123456+00
-3155084987606874628	33	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	acme	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	2026-11-30 22:00:00+00		r1		2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00
-3155084987606874628	33	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	2026-11-25 21:00:00+00	s1	r1	p1	2026-11-25 21:03:35.123456+00	2026-11-25 21:03:35.123456+00
-3155084987606874628	33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0	2026-11-27 06:00:00+00		r1		2026-11-27 06:06:35.123456+00	2026-11-27 06:06:35.123456+00
-3155084987606874628	33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	acme	2	1	0	2	0	0	2100	20	0	0	0	0	0.0023980	0	0.0023980	0	0	0	2026-11-30 22:00:00+00		r1		2026-11-30 22:04:44.123456+00	2026-11-30 22:05:03.123456+00
-3155084987606874628	33	96f0f291-e669-bbc3-ffa2-e1c9c9429722	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.000000	0	0	0	0	0	2026-11-29 02:00:00+00	s1	r1	p1	2026-11-29 02:06:05.123456+00	2026-11-29 02:06:05.123456+00
-3155084987606874628	33	9ef801bf-5731-2a66-f964-682f5e068d59	acme	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	2026-11-27 06:00:00+00	JIRA-1/a	child	root	2026-11-27 06:06:38.623456+00	2026-11-27 06:06:40.123456+00
-3155084987606874628	33	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	2026-11-30 22:00:00+00	s1	r1	p1	2026-11-30 22:05:53.123456+00	2026-11-30 22:05:53.123456+00
-3155084987606874628	33	a01bd229-c0ca-921b-5caa-413eca707c5f	acme	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	2026-11-30 00:00:00+00		r1		2026-11-30 00:02:08.123456+00	2026-11-30 00:02:08.123456+00
-3155084987606874628	33	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	2026-11-25 21:00:00+00	s1	r1	p1	2026-11-25 21:03:42.123456+00	2026-11-25 21:04:12.123456+00
-3155084987606874628	33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	2026-11-28 15:00:00+00	s1	r1	p1	2026-11-28 15:06:53.123456+00	2026-11-28 15:06:53.123456+00
-3155084987606874628	33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	2026-11-30 22:00:00+00	s1	r1	p1	2026-11-30 22:05:03.123456+00	2026-11-30 22:05:03.123456+00
-3155084987606874628	33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1090	10	0	0	0	0	0.002190	0	0	0	0	0	2026-11-29 02:00:00+00	s1	r1	p1	2026-11-29 02:06:05.123456+00	2026-11-29 02:06:05.123456+00
-3155084987606874628	33	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	acme	1	0	1	0	0	0	1087	10	300	0	0	0	0.0123	0	0	0	0	0	2026-11-29 02:00:00+00	s1	r1	p1	2026-11-29 02:06:05.123456+00	2026-11-29 02:06:05.123456+00
-3155084987606874628	33	da718855-2d55-1d12-609d-d734df2f5db2	acme	2	0	0	2	0	0	2024	20	0	0	0	0	0.004068	0	0	0	0	0	2026-11-25 21:00:00+00	s1	r1	p1	2026-11-25 21:03:42.123456+00	2026-11-25 21:04:12.123456+00
-3155084987606874628	33	e35129b5-b175-1a45-2d99-ee5e2aeed003	acme	1	0	0	0	1	0	1089	10	300	0	0	0	0.002188	0	0	0.000000	0	0	2026-11-30 00:00:00+00	s1	r1		2026-11-30 00:05:46.123456+00	2026-11-30 00:05:46.123456+00
-3155084987606874628	33	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	2026-11-29 02:00:00+00	s1	r1	p1	2026-11-29 02:03:58.123456+00	2026-11-29 02:03:58.123456+00
0	-33	638fb5d8-9f39-3c57-4ad2-54a088c32633	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	2026-11-25 21:00:00+00	s1	r2		2026-11-25 21:06:44.123456+00	2026-11-25 21:06:44.123456+00
0	-33	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	globex	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	2026-11-29 13:00:00+00	s2	r1	p1	2026-11-29 13:07:02.123456+00	2026-11-29 13:07:02.123456+00
0	33	02ccced8-6c7c-1ce8-0ff7-19de9fb98bd7	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	2026-11-29 13:00:00+00	s1	r2		2026-11-29 13:04:29.123456+00	2026-11-29 13:04:29.123456+00
0	33	1aab1feb-69d8-8dd3-59fb-476b7933ace0	acme	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	2026-11-28 04:00:00+00	s1	r2		2026-11-28 04:06:55.123456+00	2026-11-28 04:06:55.123456+00
0	33	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	globex	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	2026-11-30 22:00:00+00	s2	r1	p1	2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00
0	33	206eda30-0c1d-a814-5b16-4986b1c3ecfe	acme	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0	2026-11-27 17:00:00+00	s1	grandchild	child	2026-11-27 17:05:58.123456+00	2026-11-27 17:05:58.123456+00
0	33	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	2026-11-30 22:00:00+00	s1	r2		2026-11-30 22:05:03.123456+00	2026-11-30 22:05:03.123456+00
0	33	638fb5d8-9f39-3c57-4ad2-54a088c32633	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	2026-11-25 21:00:00+00	s1	r2		2026-11-25 21:02:52.123456+00	2026-11-25 21:02:52.123456+00
0	33	6a6e7262-17e2-dd02-bca9-bea23c647b9e	globex	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	2026-11-29 02:00:00+00	s2	r1	p1	2026-11-29 02:05:18.123456+00	2026-11-29 02:05:18.123456+00
0	33	700b4039-7251-becc-fe57-08f2bfa9b0a3	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	2026-11-30 22:00:00+00	s1	r2		2026-11-30 22:06:24.123456+00	2026-11-30 22:06:24.123456+00
0	33	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	acme	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	2026-11-25 21:00:00+00	s1	r2		2026-11-25 21:06:50.123456+00	2026-11-25 21:06:50.123456+00
0	33	7618671b-c32a-f54f-a833-8f7021967007	acme	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0	2026-11-29 02:00:00+00	JIRA-1/a	root		2026-11-29 02:05:39.623456+00	2026-11-29 02:05:41.123456+00
0	33	77e65d04-1cba-1e79-fa93-3f4a45991f73	globex	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	2026-11-30 22:00:00+00	s2	r1	p1	2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00
0	33	7c685fd4-f9be-d610-5ae0-87587550b908	globex	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	2026-11-29 02:00:00+00	s2	r1	p1	2026-11-29 02:04:15.123456+00	2026-11-29 02:04:15.123456+00
0	33	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	globex	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	2026-11-29 13:00:00+00	s2	r1	p1	2026-11-29 13:06:03.123456+00	2026-11-29 13:06:03.123456+00
0	33	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	globex	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	2026-11-25 21:00:00+00	s2	r1	p1	2026-11-25 21:06:11.123456+00	2026-11-25 21:06:11.123456+00
0	33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	globex	1	0	0	0	1	0	1034	10	0	0	0	0	0.002158	0	0	0.000000	30	20	2026-11-25 21:00:00+00	s2	r1	p1	2026-11-25 21:03:42.123456+00	2026-11-25 21:03:42.123456+00
0	33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	globex	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20	2026-11-30 22:00:00+00	s2	r1	p1	2026-11-30 22:02:28.123456+00	2026-11-30 22:02:28.123456+00
0	33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	globex	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20	2026-11-30 11:00:00+00	s2	r1	p1	2026-11-30 11:02:21.123456+00	2026-11-30 11:02:21.123456+00
0	33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	globex	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20	2026-11-30 00:00:00+00	s2	r1	p1	2026-11-30 00:02:42.123456+00	2026-11-30 00:02:42.123456+00
0	33	97285e14-06fc-41b2-849b-5ad2cdd807ee	globex	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	2026-11-30 22:00:00+00	s2	r1	p1	2026-11-30 22:05:03.123456+00	2026-11-30 22:05:03.123456+00
0	33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0	2026-11-26 19:00:00+00	s1	r2		2026-11-26 19:02:30.123456+00	2026-11-26 19:02:30.123456+00
0	33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	2026-11-25 21:00:00+00	s1	r2		2026-11-25 21:04:16.123456+00	2026-11-25 21:04:16.123456+00
0	33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	acme	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0	2026-11-30 22:00:00+00	s1	r2		2026-11-30 22:04:07.123456+00	2026-11-30 22:04:07.123456+00
0	33	9ac47bd0-69df-dcc7-069d-2d15ce0d7578	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 22:00:00+00	s1	r2		2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00
0	33	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25 21:00:00+00	s1	r2		2026-11-25 21:06:50.123456+00	2026-11-25 21:06:50.123456+00
0	33	a003836d-e161-d0d6-5915-4b92a9d4d5cd	globex	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0	2026-11-30 11:00:00+00	JIRA-1/a	root	p1	2026-11-30 11:05:19.623456+00	2026-11-30 11:05:21.123456+00
0	33	b8a373bc-7828-a318-3ccd-16d6ae38b32e	globex	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	2026-11-27 17:00:00+00	s2	r1	p1	2026-11-27 17:05:53.123456+00	2026-11-27 17:05:53.123456+00
0	33	bec91f22-b844-fe26-6e89-667f3753e131	acme	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	2026-11-25 21:00:00+00	s1	r2		2026-11-25 21:02:52.123456+00	2026-11-25 21:02:52.123456+00
0	33	c049c1f5-03e1-1b00-e26e-f47a956003a1	globex	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	2026-11-29 13:00:00+00	s2	r1	p1	2026-11-29 13:06:03.123456+00	2026-11-29 13:06:03.123456+00
0	33	c26554bd-0680-fcb4-8b74-7c1750a1bd7a	globex	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20	2026-11-25 21:00:00+00	s2	grandchild	child	2026-11-25 21:03:33.123456+00	2026-11-25 21:03:33.123456+00
0	33	c6425af5-14e0-d42a-d9ee-7111f3021955	acme	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	2026-11-27 06:00:00+00	s1	r2		2026-11-27 06:05:17.123456+00	2026-11-27 06:05:17.123456+00
0	33	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25 21:00:00+00	s2	r1	p1	2026-11-25 21:06:11.123456+00	2026-11-25 21:06:11.123456+00
0	33	f0e16866-3338-0e4e-6303-fedb6e879032	acme	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	2026-11-30 22:00:00+00	s1	r2		2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00
0	34	638fb5d8-9f39-3c57-4ad2-54a088c32633	acme	1	0	0	0	0	1	1095	10	0	0	0	0	0	0.002	0	0	0	0	2026-10-30 01:00:00+00	s1	r2		2026-10-30 01:00:00+00	2026-10-30 01:00:00+00
0	34	638fb5d8-9f39-3c57-4ad2-54a088c32633	acme	1	0	0	0	0	1	1107	10	0	0	0	0	0	0.002	0	0	0	0	2026-10-30 00:00:00+00	s1	r2		2026-10-30 00:00:00+00	2026-10-30 00:00:00+00
0	34	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	globex	1	0	0	0	1	0	1100	10	0	0	0	0	0.5	0	0	0	0	0	2026-10-30 01:00:00+00	s2	r1	p1	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00
0	34	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	globex	1	0	0	0	1	0	1112	10	0	0	0	0	0.5	0	0	0	0	0	2026-10-30 00:00:00+00	s2	r1	p1	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00
0	34	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	acme	1	0	0	0	0	1	1101	10	0	0	0	0	0	0	0	0	0	0	2026-10-30 01:00:00+00	s1	r2		2026-10-30 01:00:00+00	2026-10-30 01:00:00+00
0	34	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	acme	1	0	0	0	0	1	1113	10	0	0	0	0	0	0	0	0	0	0	2026-10-30 00:00:00+00	s1	r2		2026-10-30 00:00:00+00	2026-10-30 00:00:00+00
0	34	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	globex	1	0	0	0	0	1	1094	10	0	0	0	0	0	0	0	0	30	20	2026-10-30 01:00:00+00	s2	r1	p1	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00
0	34	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	globex	1	0	0	0	0	1	1106	10	0	0	0	0	0	0	0	0	30	20	2026-10-30 00:00:00+00	s2	r1	p1	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00
172592924876097246	-33	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	2026-11-27 06:00:00+00	s1	r1	p1	2026-11-27 06:02:28.123456+00	2026-11-27 06:02:28.123456+00
2493570797097077758	34	286a0daa-e767-5c0e-8f14-d4d06c1184bd	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-30 00:00:00+00		r1		2026-10-30 00:00:00+00	2026-10-30 00:00:00+00
2493570797097077758	34	286a0daa-e767-5c0e-8f14-d4d06c1184bd	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-30 01:00:00+00		r1		2026-10-30 01:00:00+00	2026-10-30 01:00:00+00
2493570797097077758	34	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1096	10	0	0	0	0	0	0	0	0	0	0	2026-10-30 01:00:00+00	s1	r1	p1	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00
2493570797097077758	34	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1108	10	0	0	0	0	0	0	0	0	0	0	2026-10-30 00:00:00+00	s1	r1	p1	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00
2493570797097077758	34	9396a24e-dea0-2dc1-75fc-ac43dc6753af	acme	1	0	0	1	0	0	1098	10	0	0	0	0	0.0012518	0	0.0012518	0	0	0	2026-10-30 01:00:00+00		r1		2026-10-30 01:00:00+00	2026-10-30 01:00:00+00
2493570797097077758	34	9396a24e-dea0-2dc1-75fc-ac43dc6753af	acme	1	0	0	1	0	0	1110	10	0	0	0	0	0.0012650	0	0.0012650	0	0	0	2026-10-30 00:00:00+00		r1		2026-10-30 00:00:00+00	2026-10-30 00:00:00+00
2493570797097077758	34	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	1	0	0	0	1	0	1102	10	0	0	0	0	0.25	0	0	0	0	0	2026-10-30 01:00:00+00	s1	r1	p1	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00
2493570797097077758	34	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	1	0	0	0	1	0	1114	10	0	0	0	0	0.25	0	0	0	0	0	2026-10-30 00:00:00+00	s1	r1	p1	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00
\.
COPY admin_act (id, org_id, at, actor, act, target, details) FROM stdin;
013b531a-7bcc-4370-9f3e-9ccb422258c8	34	2026-11-30 22:03:59.627152+00	cli	organisation.created	34	{"name": "initech"}
02419a19-3c5c-4bca-a538-c9377eff1201	33	2026-11-30 22:03:57.720482+00	cli	organisation.spread	33	{"before": 4, "partitions": 8}
177667e3-0f38-4a11-b84e-46e9e3974d01	33	2026-11-30 22:04:00.075269+00	cli	dashboard.linked	ada	{"role": "admin", "person": "ada"}
1eadfb81-f8b1-4554-862c-8578724b0a82	33	2026-11-30 22:03:57.69014+00	cli	channel.created	43cbabf3955e7915912c50e9	{"name": "webhook", "type": "webhook", "goes_to": "https://hooks.example.com/x?token=***"}
20359ee7-d1a9-4a0f-b2bc-bdae725f1c56	0	2026-11-30 22:03:57.020133+00	cli	offsets.skipped	usage.0130_pre_dashboard/1	{"reason": "retention was too short", "next_offset": 9, "first_offset": 4}
21bacb90-f888-48f1-83eb-0c657e00376c	33	2026-11-30 22:03:56.954357+00	cli	organisation.spread	33	{"before": 1, "partitions": 4}
2230eb04-a3fb-459e-ba79-320c85b348d1	33	2026-11-30 22:03:59.871715+00	cli	organisation.limited	33	{"before": 500, "requests_a_minute": 400}
24190df2-1801-45a2-95ac-803af23b2e49	33	2026-11-30 22:03:59.187749+00	cli	key.created	c95nvy75slab	{"mode": "live", "name": "a team's", "scopes": ["ingest"], "allowed": {"models": ["gpt-4o"], "providers": ["openai"]}, "defaults": {"team": "growth"}, "expires_at": null}
24af7702-e8d9-4094-b368-68c8a921a070	-33	2026-11-30 22:03:56.160154+00	cli	key.created	32mk59alhxn8	{"mode": "test", "name": "test", "scopes": ["ingest"], "expires_at": null}
26141847-a6b9-401b-a626-cea255fbf02c	33	2026-11-30 22:03:56.801392+00	cli	prices.applied	148	{"prices": 2, "source": "contract", "aliases": 0, "version": 99, "discounts": 0}
27757e49-417f-4602-abce-3555081af8c2	33	2026-11-30 22:03:56.621188+00	me	period.closed	2026-10	{"cost_usd": "0", "event_count": 2}
2c3536b4-73b0-453d-ad01-74821ee0e622	33	2026-11-30 22:03:59.878996+00	cli	provider.created	efb511525d05523cef2aa7ad	{"name": "openai", "base_url": "https://api.openai.com", "protocol": "openai"}
2cb21585-97e6-4102-985a-0e2fa3b2606f	33	2026-11-30 22:03:57.933231+00	test	budget.created	d74e914a-007c-4fa2-ab4d-3b3785a43087	{"name": "o3-mini alone", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "model_exact": true, "scope_value": "o3-mini", "threshold_usd": "0.001"}
2e821cd6-aea7-41f5-bc1f-d2559a1d13ca	33	2026-11-30 22:03:56.382314+00	cli	prices.proposed	146	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
36b18e93-5a85-4ede-b6ac-46f57a67cf3c	33	2026-11-30 22:03:56.796244+00	cli	prices.proposed	148	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
36bd90d6-7d20-44a2-aefe-1fa561cb054c	33	2026-11-30 22:03:57.706667+00	cli	channel.created	738402c48e9241643ac87dc1	{"name": "pagerduty", "type": "pagerduty", "goes_to": "https://hooks.example.com/x?token=***"}
37f3f869-7786-4197-92f7-a73c8684a56f	33	2026-11-30 22:03:56.161368+00	cli	key.created	t3kwxfsozv5r	{"mode": "live", "name": "revoked", "scopes": ["admin", "gateway", "ingest", "read"], "expires_at": null}
3832d626-95f4-4c86-885b-a6d26dab47ef	-33	2026-11-30 22:03:57.462435+00	test	budget.created	b66fb901-170e-4e69-9b89-07d550ee338d	{"name": "test", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "0.001"}
38ee22b5-bf53-4fbf-baac-a95f3b62cf84	33	2026-11-30 22:03:56.700295+00	cli	events.repriced	events	{"end": "2026-11-30T22:08:03.123456+00:00", "start": "2026-10-21T22:07:03.123456+00:00", "events": 2, "feature": "chat", "difference_usd": "-0.489860"}
39d9764a-7cb6-4e9f-9fca-a761ee98bdb2	33	2026-11-30 22:03:56.350427+00	cli	prices.proposed	144	{"prices": 1, "source": "contract", "aliases": 1, "discounts": 1}
3f9fa88f-8207-4326-8160-dbc311f94363	33	2026-11-30 22:03:59.866017+00	cli	organisation.limited	33	{"before": 600, "requests_a_minute": 500}
437f77c2-7003-449a-a07b-bcfa6d3c7bc9	33	2026-11-30 22:03:59.778726+00	cli	user.erased	8fec40300ced93efc898f45b944e6cb01f612159d0dea7902cb7e50deb398773	{"label": "erased-b23c45a30e97"}
456b8846-a5c8-4241-897d-e7e42ea2e9b1	33	2026-11-30 22:03:56.658764+00	cli	prices.proposed	147	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
4aec454b-e754-45a4-9010-8d250b350886	33	2026-11-30 22:04:00.047609+00	cli	invoice.imported	8e9d67bd50779f189825508d	{"lines": 2, "source": "csv", "replace": false, "provider": "openai"}
4e092f7c-4417-49a5-bd13-b4d103c51414	33	2026-11-30 22:03:59.193414+00	cli	organisation.attribution	33	{"before": null, "policy": {"mode": "warn", "require": ["feature"]}}
54c06951-881a-4abe-9f66-bc344789b04e	33	2026-11-30 22:03:57.483899+00	test	budget.changed	34012b20-349c-4e34-a966-bfcae0452daf	{"timezone": "Australia/Lord_Howe", "threshold_usd": "0.002"}
55315693-8da3-40c3-b769-9ab5bbee2c71	33	2026-11-30 22:03:57.816177+00	cli	prices.applied	149	{"prices": 2, "source": "contract", "aliases": 0, "version": 100, "discounts": 0}
5bacaa3d-f566-4747-af49-c3a804c70b35	33	2026-11-30 22:03:58.884749+00	cli	key.created	j6t3xkrqidv2	{"mode": "live", "name": "another client's", "compat": "cogslayer", "scopes": ["admin", "gateway", "ingest", "read"], "expires_at": null}
5d53ea94-2d71-4e37-b5ec-ef8cc22e09b6	33	2026-11-30 22:03:58.949128+00	cli	insight.muted	retry_waste	{"what": "kind", "feature": "chat"}
5eb75d0a-fdc1-4bb7-a4bc-4bc700d40c86	33	2026-11-30 22:03:56.158582+00	cli	key.created	indg0j0weqdh	{"mode": "live", "name": "all", "scopes": ["admin", "gateway", "ingest", "read"], "expires_at": "2027-02-28T22:07:03.123456Z"}
6003705a-a8b2-4849-8a6d-3e780993621a	33	2026-11-30 22:03:56.942043+00	cli	key.created	jgmfpt8zh01m	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
6231a147-4e4b-4e9a-8ef3-190b46659065	33	2026-11-30 22:03:57.205822+00	test	budget.created	34012b20-349c-4e34-a966-bfcae0452daf	{"each": "tenant", "name": "b1", "period": "weekly", "channels": ["somewhere"], "timezone": "America/New_York", "thresholds": ["1"], "threshold_usd": "0.001"}
641e8f63-94db-4f13-9aeb-a332290b03ea	33	2026-11-30 22:04:00.081446+00	person:ada	person.signed_in	ada	{"role": "admin"}
644bf66a-6fbc-45f4-ac12-d3038d6c013a	33	2026-11-30 22:04:00.056923+00	cli	invoice.imported	ad460eafd40a64f4d3efc3be	{"lines": 2, "source": "csv", "replace": false, "provider": "openai"}
742f99b7-6c63-4490-9dfd-483cd0a7ab59	33	2026-11-30 22:03:56.945468+00	cli	key.rotated	jgmfpt8zh01m	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": null}
843dfe25-172f-4813-b40b-1e22eb62c5dd	33	2026-11-30 22:03:56.950192+00	cli	key.rotated	726x3nvwd3sb	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": "2026-12-07T22:03:56.948386Z"}
872b46f0-04c3-4414-b4a3-5333e2c318b7	33	2026-11-30 22:03:57.709841+00	cli	channel.created	a15a42fef2d0335adcc2cf16	{"name": "alertmanager", "type": "alertmanager", "goes_to": "https://hooks.example.com/x?token=***"}
9235d387-1f4c-40e9-bc6e-e07fb2c9a34b	33	2026-11-30 22:03:57.703075+00	cli	channel.created	2f01a9063cc7809c62520c38	{"name": "email", "type": "email", "goes_to": "ops@example.com"}
9360e142-0bb3-4f4c-ae10-94c906d68c03	33	2026-11-30 22:03:57.061711+00	test	budget.created	4cfe362d-7824-4ccb-9615-aff066b1e25a	{"name": "b0", "watch": ["burn_rate", "forecast"], "period": "daily", "channels": ["somewhere"], "timezone": "Asia/Tokyo", "thresholds": ["1"], "threshold_usd": "0.001"}
9cbe5301-aa10-4621-ac84-8113204db369	33	2026-11-30 22:03:57.265679+00	test	budget.created	407fd1e1-c45b-42d6-8b87-ac6b2aaf2c53	{"name": "b3", "filter": {"feature": "chat"}, "metric": "events", "period": "quarterly", "shadow": true, "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "3"}
a2defda3-3a16-417a-a864-74a1b8de647c	33	2026-11-30 22:03:56.3631+00	cli	prices.applied	144	{"prices": 1, "source": "contract", "aliases": 1, "version": 97, "discounts": 1}
a82080be-22da-4466-80f7-9c3c6d7b3b21	33	2026-11-30 22:04:00.072205+00	cli	allocation.created	ae6b8804-6e1b-4edc-881e-74ddbcd0815c	{"by": {"red": "0.6", "blue": "0.4"}, "name": "shared", "over": "team", "where": {"service": ["nowhere"]}, "period": "2026-10"}
a823cce9-08b8-4811-9edf-fbe4b330d480	33	2026-11-30 22:04:00.069964+00	cli	attribution_rule.created	1c2c13e8-4527-4401-ac13-57255dbf579b	{"set": {"team": "growth"}, "name": "a rule", "since": null, "where": {"service": ["nowhere"]}, "priority": 0, "from_text": null, "overwrite": false}
aba3d526-771a-491c-bae7-139aa16d9714	33	2026-11-30 22:03:57.22792+00	test	budget.created	1ceb17e9-ec4e-4c74-a9f0-b5180e7c8323	{"name": "b2", "scope": "team", "metric": "tokens", "period": "monthly", "channels": ["somewhere"], "thresholds": ["1"], "billing_day": 15, "scope_value": "red", "threshold_usd": "3"}
b0c362f7-d482-4abf-86ad-aa61e142265f	33	2026-11-30 22:03:56.377093+00	cli	prices.proposed	145	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
b3ffbd26-ae4c-4b4a-a6aa-87b2ba65c0d9	33	2026-11-30 22:03:56.821563+00	cli	events.repriced	events	{"end": "2026-11-30T22:08:03.123456+00:00", "start": "2026-10-21T22:07:03.123456+00:00", "events": 2, "feature": "chat", "difference_usd": "-0.002024"}
b7b65a43-b9b7-4b0c-b752-9064e0010170	33	2026-11-30 22:03:58.617715+00	cli	prices.proposed	150	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
b8686bfd-f12e-4032-81f2-51fac6310316	33	2026-11-30 22:03:59.19303+00	cli	organisation.moved	33	{"before": "UTC", "timezone": "Europe/Berlin"}
c1b9fcfa-b1db-4698-bc38-ff037fb283ea	33	2026-11-30 22:04:00.059119+00	cli	invoice.name_mapped	GPT-4o	{"name": "GPT-4o", "model": "gpt-4o", "provider": "openai"}
c2ec0e0c-6d4c-4f0a-9160-c2247960dd44	33	2026-11-30 22:03:58.661784+00	cli	events.repriced	events	{"end": "2026-11-30T22:08:03.123456+00:00", "start": "2026-10-21T22:07:03.123456+00:00", "events": 28, "difference_usd": "-0.989775"}
c57afbd9-3947-4a09-8221-b304e11b017b	33	2026-11-30 22:03:57.418121+00	test	budget.created	72d59c1d-5e4f-4608-ac36-92cfa361db7c	{"each": "run_id", "name": "b5", "period": "run", "channels": ["somewhere"], "thresholds": ["1"], "snoozed_until": "2026-12-01T22:07:03.123456Z", "threshold_usd": "0.001"}
c9673134-1c97-4f8e-90b4-755e356cf993	33	2026-11-30 22:04:00.060466+00	cli	invoice.tolerance	openai	{"usd": "0.5", "ratio": "0.01"}
ccde77e2-5e51-4248-a01f-572d3c892713	33	2026-11-30 22:03:57.809882+00	cli	prices.proposed	149	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
cdc36d4f-37dd-4d73-b11d-b01c606b58bc	33	2026-11-30 22:03:57.507477+00	cli	budget.deleted	407fd1e1-c45b-42d6-8b87-ac6b2aaf2c53	{}
d61f45ba-b218-4088-b6ac-f5bab9f66a44	33	2026-11-30 22:03:59.872009+00	cli	organisation.retention	33	{"days": 60, "before": null}
d67fd5ff-cbeb-4d86-a1af-c6cfc7cef12c	33	2026-11-30 22:03:57.699438+00	cli	channel.created	acd38f14d30174d56e7f7b25	{"name": "slack", "type": "slack", "goes_to": "https://hooks.example.com/…"}
dcca760a-ffc2-47ef-b4af-005d7c1645ea	33	2026-11-30 22:03:56.379246+00	cli	prices.rejected	145	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
e1680f75-eab8-4850-86d5-6448ba3d6312	33	2026-11-30 22:03:58.947861+00	cli	insight.muted	retry_waste	{"what": "scope", "feature": "chat"}
e1777f12-32ff-45ff-927c-440ac9174ace	33	2026-11-30 22:04:00.083085+00	cli	dashboard.linked	bob	{"role": "viewer", "person": "bob"}
e207e94f-c933-4982-831f-2a35779dbbae	33	2026-11-30 22:03:58.622476+00	cli	prices.applied	150	{"prices": 1, "source": "contract", "aliases": 0, "version": 101, "discounts": 0}
e39fb87b-9d20-4bf2-a200-cf9273710842	33	2026-11-30 22:03:56.665794+00	cli	prices.applied	147	{"prices": 2, "source": "contract", "aliases": 0, "version": 98, "discounts": 0}
e5431a63-2107-4393-a5af-8dc43a563cd6	33	2026-11-30 22:03:59.88986+00	test	budget.created	356c63f8-de75-426f-924d-616530fdc03b	{"name": "budget", "period": "daily", "enforce": "degrade", "channels": ["somewhere"], "degrade_to": {"*": "gpt-4o-mini"}, "thresholds": ["1"], "degrade_limit": "2000", "threshold_usd": "1000", "max_per_call_usd": "10", "unknown_cost_usd": "1"}
ec0b10cb-cbd5-4bab-a827-70643bdd90cd	33	2026-11-30 22:03:55.868191+00	cli	organisation.created	33	{"name": "of 0130_pre_dashboard"}
ec84dcd0-4c8c-462e-846f-2df192b89f11	33	2026-11-30 22:03:57.914569+00	test	budget.created	873e106c-fcaa-4baf-a247-da881dc4e0e4	{"name": "any o3-mini", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "scope_value": "o3-mini", "threshold_usd": "0.001"}
ecc7cb4d-2490-4b74-ad61-a9ee1eff39de	33	2026-11-30 22:03:56.94773+00	cli	key.created	726x3nvwd3sb	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
f7d4523f-448c-49e9-9062-ce201dd3fcb9	33	2026-11-30 22:03:57.831568+00	cli	events.repriced	events	{"end": "2026-11-30T22:08:03.123456+00:00", "start": "2026-10-21T22:07:03.123456+00:00", "events": 6, "feature": "chat", "difference_usd": "-0.010496"}
fcc53326-8d89-4d5d-bbf2-4aa642e3ebdd	33	2026-11-30 22:03:56.163253+00	cli	key.revoked	t3kwxfsozv5r	{"mode": "live", "name": "revoked", "scopes": ["admin", "gateway", "ingest", "read"], "expires_at": null}
fddf4bbe-4d9d-424a-8b37-880150836571	33	2026-11-30 22:03:57.279406+00	test	budget.created	c570414b-cbe8-4a26-b9ea-61dc9d13f1e5	{"name": "b4", "watch": ["anomaly"], "period": "rolling", "channels": ["somewhere"], "thresholds": ["1"], "window_hours": 24, "threshold_usd": "0.001"}
fed5440e-d531-460b-946b-c5b1da923e27	33	2026-11-30 22:03:57.505637+00	cli	budget.topped_up	4cfe362d-7824-4ccb-9615-aff066b1e25a	{"amount": "0.001", "reason": "a launch", "ends_at": "2026-12-01T04:07:03.123456Z", "starts_at": "2026-11-30T22:07:03.123456Z"}
\.
COPY alert_outbox (id, message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at) FROM stdin;
298	17c1fb44-ded1-4a93-9038-1519fdf18729	33	1ceb17e9-ec4e-4c74-a9f0-b5180e7c8323	17c1fb44-ded1-4a93-9038-1519fdf18729	{somewhere}	f	{"id": "17c1fb44-ded1-4a93-9038-1519fdf18729", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/1ceb17e9-ec4e-4c74-a9f0-b5180e7c8323", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 2062, "feature": "search", "cost_usd": 0.0246, "event_count": 6}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 1}], "subject": null, "alert_id": "1ceb17e9-ec4e-4c74-a9f0-b5180e7c8323", "spend_usd": 9315, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	2026-11-30 22:07:03.123456+00
299	7788f42c-2f95-4a9f-b5e3-0505f9fd0474	31	1d36329f-040c-467a-a949-6cac5cbecd14	7788f42c-2f95-4a9f-b5e3-0505f9fd0474	{somewhere}	f	{"id": "7788f42c-2f95-4a9f-b5e3-0505f9fd0474", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/1d36329f-040c-467a-a949-6cac5cbecd14", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 2096, "feature": "search", "cost_usd": 0.0023716, "event_count": 2}], "subject": null, "alert_id": "1d36329f-040c-467a-a949-6cac5cbecd14", "spend_usd": 0.0023716, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
300	e8a4ba0d-e25c-46c0-b169-1d45acf34fb4	33	34012b20-349c-4e34-a966-bfcae0452daf	e8a4ba0d-e25c-46c0-b169-1d45acf34fb4	{somewhere}	f	{"id": "e8a4ba0d-e25c-46c0-b169-1d45acf34fb4", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/34012b20-349c-4e34-a966-bfcae0452daf", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 4}, "drivers": [{"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": null, "cost_usd": 0.004174, "event_count": 1}, {"model": "o3-mini", "tokens": 1048, "feature": "search", "cost_usd": 0.0011858, "event_count": 1}], "subject": "acme", "alert_id": "34012b20-349c-4e34-a966-bfcae0452daf", "spend_usd": 0.0095378, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 22:07:03.123456+00
301	188b2f62-c8d6-4e17-bf67-24ccc4d76203	33	34012b20-349c-4e34-a966-bfcae0452daf	188b2f62-c8d6-4e17-bf67-24ccc4d76203	{somewhere}	f	{"id": "188b2f62-c8d6-4e17-bf67-24ccc4d76203", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/34012b20-349c-4e34-a966-bfcae0452daf", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 3090, "feature": "summary", "cost_usd": 1.00436, "event_count": 3}], "subject": "globex", "alert_id": "34012b20-349c-4e34-a966-bfcae0452daf", "spend_usd": 1.00436, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 22:07:03.123456+00
302	7878a7dd-3240-4dd5-b3d6-2791c2e80937	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	7878a7dd-3240-4dd5-b3d6-2791c2e80937	{somewhere}	f	{"id": "7878a7dd-3240-4dd5-b3d6-2791c2e80937", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4cfe362d-7824-4ccb-9615-aff066b1e25a", "query": "/v1/costs/summary?start=2026-11-30T15%3A00%3A00%2B00%3A00&end=2026-12-01T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 13, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3099, "feature": "summary", "cost_usd": 0.50436, "event_count": 3}, {"model": "gpt-4o", "tokens": 3098, "feature": "search", "cost_usd": 0.0246, "event_count": 9}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "4cfe362d-7824-4ccb-9615-aff066b1e25a", "spend_usd": 0.5384978, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-12-01T15:00:00Z", "scope_value": null, "window_start": "2026-11-30T15:00:00Z", "threshold_usd": 0.002}	2026-11-30 22:07:03.123456+00
303	928ec104-dba2-4a62-a198-0debfe2b7e60	33	c570414b-cbe8-4a26-b9ea-61dc9d13f1e5	928ec104-dba2-4a62-a198-0debfe2b7e60	{somewhere}	f	{"id": "928ec104-dba2-4a62-a198-0debfe2b7e60", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/c570414b-cbe8-4a26-b9ea-61dc9d13f1e5", "query": "/v1/costs/summary?start=2026-11-29T22%3A08%3A00%2B00%3A00&end=2026-11-30T22%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 14, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3099, "feature": "summary", "cost_usd": 0.50436, "event_count": 3}, {"model": "gpt-4o", "tokens": 3098, "feature": "search", "cost_usd": 0.0246, "event_count": 10}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "c570414b-cbe8-4a26-b9ea-61dc9d13f1e5", "spend_usd": 0.5384978, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-30T22:08:00Z", "scope_value": null, "window_start": "2026-11-29T22:08:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
304	fcacacb4-00f1-4276-8bbd-87baed31baa7	31	dbf73253-cd77-4309-b0bc-458442f453b7	fcacacb4-00f1-4276-8bbd-87baed31baa7	{somewhere}	f	{"id": "fcacacb4-00f1-4276-8bbd-87baed31baa7", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/dbf73253-cd77-4309-b0bc-458442f453b7", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 2096, "feature": "search", "cost_usd": 0.0023716, "event_count": 2}], "subject": null, "alert_id": "dbf73253-cd77-4309-b0bc-458442f453b7", "spend_usd": 0.0023716, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
305	9eed5bc4-f58c-48c6-a756-6d085f0d58f6	31	e9e7d4c4-4344-47bd-a95b-2c0b71ac5ade	9eed5bc4-f58c-48c6-a756-6d085f0d58f6	{somewhere}	f	{"id": "9eed5bc4-f58c-48c6-a756-6d085f0d58f6", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/e9e7d4c4-4344-47bd-a95b-2c0b71ac5ade", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2112, "feature": null, "cost_usd": 0.004364, "event_count": 2}, {"model": "ft:gpt-4o:acme::x", "tokens": 1089, "feature": "agents", "cost_usd": 0, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "agents", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "e9e7d4c4-4344-47bd-a95b-2c0b71ac5ade", "spend_usd": 0.004364, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
306	fc687033-fefa-48b5-8340-f35f12ee3d22	33	34012b20-349c-4e34-a966-bfcae0452daf	fc687033-fefa-48b5-8340-f35f12ee3d22	{somewhere}	f	{"id": "fc687033-fefa-48b5-8340-f35f12ee3d22", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/34012b20-349c-4e34-a966-bfcae0452daf", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 2, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3135, "feature": null, "cost_usd": 0.008728, "event_count": 3}, {"model": "gpt-4o", "tokens": 2104, "feature": "chat", "cost_usd": 0.006432, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 3084, "feature": "chat", "cost_usd": 0.006138, "event_count": 3}], "subject": "acme", "alert_id": "34012b20-349c-4e34-a966-bfcae0452daf", "spend_usd": 0.0234882, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 22:07:03.123456+00
307	d1dd4b59-4e47-49ec-87a0-233ec645304d	33	34012b20-349c-4e34-a966-bfcae0452daf	d1dd4b59-4e47-49ec-87a0-233ec645304d	{somewhere}	f	{"id": "d1dd4b59-4e47-49ec-87a0-233ec645304d", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/34012b20-349c-4e34-a966-bfcae0452daf", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 1, "estimated_events": 3}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1062, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 2076, "feature": "summary", "cost_usd": 0.004336, "event_count": 2}], "subject": "globex", "alert_id": "34012b20-349c-4e34-a966-bfcae0452daf", "spend_usd": 1.004336, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 22:07:03.123456+00
308	e31a258c-cfbd-4c59-9a2c-58e463ab410d	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	e31a258c-cfbd-4c59-9a2c-58e463ab410d	{somewhere}	f	{"id": "e31a258c-cfbd-4c59-9a2c-58e463ab410d", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4cfe362d-7824-4ccb-9615-aff066b1e25a", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 5, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2090, "feature": null, "cost_usd": 0.004388, "event_count": 2}, {"model": "gpt-4o", "tokens": 2076, "feature": "summary", "cost_usd": 0.004336, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 2044, "feature": "chat", "cost_usd": 0.004068, "event_count": 2}], "subject": null, "alert_id": "4cfe362d-7824-4ccb-9615-aff066b1e25a", "spend_usd": 0.013836, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
309	934ac588-7622-4390-a2df-2b567342c369	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	934ac588-7622-4390-a2df-2b567342c369	{somewhere}	f	{"id": "934ac588-7622-4390-a2df-2b567342c369", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4cfe362d-7824-4ccb-9615-aff066b1e25a", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "drivers": [{"model": "gpt-4o", "tokens": 1013, "feature": "search", "cost_usd": 0.0123, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": "search", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1045, "feature": null, "cost_usd": 0.00434, "event_count": 1}], "subject": null, "alert_id": "4cfe362d-7824-4ccb-9615-aff066b1e25a", "spend_usd": 0.0300862, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
310	fdbba0a3-52d4-4d9e-9701-6cf23c6c6ce3	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	fdbba0a3-52d4-4d9e-9701-6cf23c6c6ce3	{somewhere}	f	{"id": "fdbba0a3-52d4-4d9e-9701-6cf23c6c6ce3", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4cfe362d-7824-4ccb-9615-aff066b1e25a", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.003234, "event_count": 1}], "subject": null, "alert_id": "4cfe362d-7824-4ccb-9615-aff066b1e25a", "spend_usd": 0.503234, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
311	6a850c80-d759-4fb8-b9a1-f8deeb7f0d04	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	6a850c80-d759-4fb8-b9a1-f8deeb7f0d04	{somewhere}	f	{"id": "6a850c80-d759-4fb8-b9a1-f8deeb7f0d04", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4cfe362d-7824-4ccb-9615-aff066b1e25a", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"estimated_events": 3}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2127, "feature": "summary", "cost_usd": 0.5012045, "event_count": 2}, {"model": "gpt-4o", "tokens": 1014, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1035, "feature": "summary", "cost_usd": 0.0215975, "event_count": 1}], "subject": null, "alert_id": "4cfe362d-7824-4ccb-9615-aff066b1e25a", "spend_usd": 1.0292723, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
312	c07fc854-ab6f-4281-ba3d-300a4a071e40	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	c07fc854-ab6f-4281-ba3d-300a4a071e40	{somewhere}	f	{"id": "c07fc854-ab6f-4281-ba3d-300a4a071e40", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4cfe362d-7824-4ccb-9615-aff066b1e25a", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "search", "cost_usd": 0.001199, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "search", "cost_usd": 0, "event_count": 1}, {"model": "our-deployment", "tokens": 1036, "feature": "search", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "4cfe362d-7824-4ccb-9615-aff066b1e25a", "spend_usd": 0.001199, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
313	66abb54b-bb27-4002-8841-81abc92357e5	33	873e106c-fcaa-4baf-a247-da881dc4e0e4	66abb54b-bb27-4002-8841-81abc92357e5	{somewhere}	f	{"id": "66abb54b-bb27-4002-8841-81abc92357e5", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/873e106c-fcaa-4baf-a247-da881dc4e0e4", "query": "/v1/costs/summary?start=2026-11-26T00%3A00%3A00%2B00%3A00&end=2026-11-27T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1061, "feature": "search", "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "873e106c-fcaa-4baf-a247-da881dc4e0e4", "spend_usd": 0.0123, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-27T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-26T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
314	c46743ff-b047-4d96-9fd8-60122df1b0fd	33	873e106c-fcaa-4baf-a247-da881dc4e0e4	c46743ff-b047-4d96-9fd8-60122df1b0fd	{somewhere}	f	{"id": "c46743ff-b047-4d96-9fd8-60122df1b0fd", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/873e106c-fcaa-4baf-a247-da881dc4e0e4", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1065, "feature": "summary", "cost_usd": 0.0012045, "event_count": 1}], "subject": null, "alert_id": "873e106c-fcaa-4baf-a247-da881dc4e0e4", "spend_usd": 0.0012045, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
315	d83d5300-316c-469d-a632-e917d8feaf26	33	873e106c-fcaa-4baf-a247-da881dc4e0e4	d83d5300-316c-469d-a632-e917d8feaf26	{somewhere}	f	{"id": "d83d5300-316c-469d-a632-e917d8feaf26", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/873e106c-fcaa-4baf-a247-da881dc4e0e4", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"team": "blue", "tokens": 1062, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"team": "blue", "tokens": 1063, "feature": null, "cost_usd": 0.0012023, "event_count": 1}], "subject": null, "alert_id": "873e106c-fcaa-4baf-a247-da881dc4e0e4", "spend_usd": 0.5012023, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
316	0d71697f-357a-4ec9-919a-e509cb9b0bae	33	873e106c-fcaa-4baf-a247-da881dc4e0e4	0d71697f-357a-4ec9-919a-e509cb9b0bae	{somewhere}	f	{"id": "0d71697f-357a-4ec9-919a-e509cb9b0bae", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/873e106c-fcaa-4baf-a247-da881dc4e0e4", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"team": "blue", "tokens": 2108, "feature": "search", "cost_usd": 0.0023848, "event_count": 3}, {"team": "red", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"team": "red", "tokens": 0, "feature": "search", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "873e106c-fcaa-4baf-a247-da881dc4e0e4", "spend_usd": 0.0035882, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
317	e110042a-1880-44f8-800a-545963220e3e	33	d74e914a-007c-4fa2-ab4d-3b3785a43087	e110042a-1880-44f8-800a-545963220e3e	{somewhere}	f	{"id": "e110042a-1880-44f8-800a-545963220e3e", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d74e914a-007c-4fa2-ab4d-3b3785a43087", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1048, "feature": "search", "cost_usd": 0.0011858, "event_count": 1}], "subject": null, "alert_id": "d74e914a-007c-4fa2-ab4d-3b3785a43087", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 22:07:03.123456+00
\.
COPY allocation (id, org_id, spec, created_at, created_by) FROM stdin;
ae6b8804-6e1b-4edc-881e-74ddbcd0815c	33	{"by": {"red": "0.6", "blue": "0.4"}, "name": "shared", "over": "team", "where": {"service": ["nowhere"]}, "period": "2026-10"}	2026-11-30 22:07:03.123456+00	cli
\.
COPY api_key (id, org_id, name, mode, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_secret_hash, previous_valid_until, compat, defaults, allowed) FROM stdin;
32mk59alhxn8	33	test	test	{ingest}	\\xffe6253f926ba50f09327c57b916b3b88a7eb000d931661fb8349bac82f829b3	2026-11-30 22:03:56.159338+00	\N	\N	\N	\N	\N	\N	\N	{}	\N
726x3nvwd3sb	33	rotated	live	{read}	\\x0fc9f154f32df83a5ce04d27e9f18fe01e274bda9f71f0c522c7b53177ce1ec2	2026-11-30 22:03:56.946401+00	\N	\N	\N	2026-11-30 22:03:56.948386+00	\\x3a4ad781a4a67d22207a7ec4246d4567de07fd6a2f33f6501e2954b26800a2fb	2026-12-07 22:03:56.948386+00	\N	{}	\N
c95nvy75slab	33	a team's	live	{ingest}	\\xf50756d635dded0c8a1d647a175caec06d50083c89455db49e3c846fd9ce5da8	2026-11-30 22:03:59.186404+00	\N	\N	\N	\N	\N	\N	\N	{"team": "growth"}	{"models": ["gpt-4o"], "providers": ["openai"]}
indg0j0weqdh	33	all	live	{admin,gateway,ingest,read}	\\xa611e3be1c6066a34737e09311a4322428839fe73dc4dd8c5bfcca68f434ba94	2026-11-30 22:03:56.155013+00	2027-02-28 22:07:03.123456+00	\N	\N	\N	\N	\N	\N	{}	\N
j6t3xkrqidv2	33	another client's	live	{admin,gateway,ingest,read}	\\xd4eb9cd647f25307debbd2f1c6e08b2163eb3e855c7ce0dd83056d4bfa6a07cd	2026-11-30 22:03:58.87929+00	\N	\N	\N	\N	\N	\N	cogslayer	{}	\N
jgmfpt8zh01m	33	rotated	live	{read}	\\xfc4d47036818e2c6378b282df7d4523c314dee52187f24f8cfd8aa48e5e3cda5	2026-11-30 22:03:56.940031+00	\N	\N	\N	2026-11-30 22:03:56.942793+00	\N	\N	\N	{}	\N
t3kwxfsozv5r	33	revoked	live	{admin,gateway,ingest,read}	\\x54332dcd5f298bb410382b2eefcd9497399c5a842bbca5ac0d9717c871a1d5cd	2026-11-30 22:03:56.160633+00	\N	2026-11-30 22:03:56.161675+00	\N	\N	\N	\N	\N	{}	\N
\.
COPY attribution_rule (id, org_id, spec, created_at, created_by, changed_at) FROM stdin;
1c2c13e8-4527-4401-ac13-57255dbf579b	33	{"set": {"team": "growth"}, "name": "a rule", "since": null, "where": {"service": ["nowhere"]}, "priority": 0, "from_text": null, "overwrite": false}	2026-11-30 22:07:03.123456+00	cli	2026-11-30 22:07:03.123456+00
\.
COPY budget_counter (counting, window_start, subject, shard, cost_usd, tokens, event_count, estimated_count, unpriced_count, unpriced_tokens, first_at) FROM stdin;
228	2026-10-30 15:00:00+00		-1	0	3823	2	0	2	3823	2026-10-30 15:00:00+00
228	2026-11-24 15:00:00+00		-1	0.0123	2078	2	0	1	1041	2026-11-24 15:00:00+00
228	2026-11-25 15:00:00+00		-1	0.013496	9242	10	2	5	5120	2026-11-25 15:00:00+00
228	2026-11-25 15:00:00+00		0	0.009930	3225	3	2	0	0	2026-11-25 21:03:33.123456+00
228	2026-11-25 15:00:00+00		8	-0.003206	0	0	1	-3	-3080	2026-11-25 21:02:52.123456+00
228	2026-11-26 15:00:00+00		-1	0.0177862	3070	3	0	0	0	2026-11-26 15:00:00+00
228	2026-11-26 15:00:00+00		0	0.031158	4280	5	2	0	0	2026-11-26 19:05:56.123456+00
228	2026-11-26 15:00:00+00		8	-0.004306	0	0	0	0	0	2026-11-26 19:02:30.123456+00
228	2026-11-27 15:00:00+00		-1	0.5	1038	1	1	0	0	2026-11-27 15:00:00+00
228	2026-11-27 15:00:00+00		0	0.0111584	5393	6	1	2	1083	2026-11-27 17:05:58.123456+00
228	2026-11-27 15:00:00+00		8	-0.003271	0	0	0	0	0	2026-11-28 04:05:14.123456+00
228	2026-11-28 15:00:00+00		-1	0.5300715	4135	4	2	0	0	2026-11-28 15:00:00+00
228	2026-11-28 15:00:00+00		0	0.5325328	13098	15	5	2	1125	2026-11-28 15:03:07.123456+00
228	2026-11-28 15:00:00+00		8	-0.504268	0	0	-1	0	0	2026-11-28 15:06:53.123456+00
228	2026-11-29 15:00:00+00		-1	0	1036	2	0	1	1036	2026-11-29 15:00:00+00
228	2026-11-29 15:00:00+00		0	0.0278230	11867	11	3	3	3219	2026-11-30 00:02:42.123456+00
228	2026-11-29 15:00:00+00		8	0.001084	0	0	1	-1	-1036	2026-11-30 00:02:08.123456+00
228	2026-11-30 15:00:00+00		-1	0.5123	11152	14	1	11	9101	2026-11-30 15:00:00+00
228	2026-11-30 15:00:00+00		0	0.0888376	13971	19	1	5	2184	2026-11-30 22:02:28.123456+00
228	2026-11-30 15:00:00+00		8	-0.486304	0	0	0	-7	-9821	2026-11-30 22:02:28.123456+00
229	2026-11-30 22:02:00+00		-1	0	0	1	0	1	0	2026-11-30 22:02:00+00
229	2026-11-30 22:02:00+00		0	0.004384	1056	1	1	0	0	2026-11-30 22:02:28.123456+00
229	2026-11-30 22:02:00+00		8	-0.002202	0	0	0	0	0	2026-11-30 22:02:28.123456+00
229	2026-11-30 22:03:00+00		-1	0	1913	1	0	1	1913	2026-11-30 22:03:00+00
229	2026-11-30 22:03:00+00		8	0.011682	0	0	0	-3	-5736	2026-11-30 22:03:56.631729+00
229	2026-11-30 22:04:00+00		0	0.0034442	2153	5	0	2	0	2026-11-30 22:04:02.123456+00
229	2026-11-30 22:05:00+00		-1	0	0	1	0	1	0	2026-11-30 22:05:00+00
229	2026-11-30 22:05:00+00		0	0.0274012	7367	9	0	2	1053	2026-11-30 22:05:03.123456+00
229	2026-11-30 22:05:00+00		8	-0.006356	0	0	0	0	0	2026-11-30 22:05:03.123456+00
229	2026-11-30 22:06:00+00		-1	0	2086	2	0	2	2086	2026-11-30 22:06:00+00
229	2026-11-30 22:06:00+00		0	0.0036082	3393	3	0	1	1131	2026-11-30 22:06:03.123456+00
229	2026-11-30 22:07:00+00		-1	0.5123	7153	9	1	6	5102	2026-11-30 22:07:00+00
229	2026-11-30 22:07:00+00		0	0.05	2	1	0	0	0	2026-11-30 22:07:03.123456+00
229	2026-11-30 22:07:00+00		8	-0.489428	0	0	0	-4	-4085	2026-11-30 22:07:03.123456+00
230	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
230	2026-11-25 10:00:00+00		-1	0.0123	2078	2	0	1	1041	2026-11-25 10:00:00+00
230	2026-11-25 21:00:00+00		-1	0.012452	7179	7	1	4	4091	2026-11-25 21:00:00+00
230	2026-11-25 21:00:00+00		0	0.009930	3225	3	2	0	0	2026-11-25 21:03:33.123456+00
230	2026-11-25 21:00:00+00		8	-0.003206	0	0	1	-3	-3080	2026-11-25 21:02:52.123456+00
230	2026-11-26 08:00:00+00		-1	0.001044	2063	3	1	1	1029	2026-11-26 08:00:00+00
230	2026-11-26 19:00:00+00		-1	0.016640	2058	2	0	0	0	2026-11-26 19:00:00+00
230	2026-11-26 19:00:00+00		0	0.0123	1061	1	0	0	0	2026-11-26 19:05:56.123456+00
230	2026-11-26 19:00:00+00		8	-0.002180	0	0	0	0	0	2026-11-26 19:02:30.123456+00
230	2026-11-27 06:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-27 06:00:00+00
230	2026-11-27 06:00:00+00		0	0.018858	3219	4	2	0	0	2026-11-27 06:03:21.123456+00
230	2026-11-27 06:00:00+00		8	-0.002126	0	0	0	0	0	2026-11-27 06:03:21.123456+00
230	2026-11-27 17:00:00+00		-1	0.5	1038	1	1	0	0	2026-11-27 17:00:00+00
230	2026-11-27 17:00:00+00		0	0.002256	1093	1	0	0	0	2026-11-27 17:05:58.123456+00
230	2026-11-28 04:00:00+00		0	0.0089024	4300	5	1	2	1083	2026-11-28 04:02:29.123456+00
230	2026-11-28 04:00:00+00		8	-0.003271	0	0	0	0	0	2026-11-28 04:05:14.123456+00
230	2026-11-28 15:00:00+00		-1	0.0257275	2075	2	1	0	0	2026-11-28 15:00:00+00
230	2026-11-28 15:00:00+00		0	0.0012045	1065	1	0	0	0	2026-11-28 15:03:07.123456+00
230	2026-11-28 15:00:00+00		8	-0.002060	0	0	0	0	0	2026-11-28 15:06:53.123456+00
230	2026-11-28 22:00:00+00		0	0.004654	3382	5	1	2	1125	2026-11-28 22:07:03.123456+00
230	2026-11-29 02:00:00+00		-1	0.004344	1046	1	0	0	0	2026-11-29 02:00:00+00
230	2026-11-29 02:00:00+00		0	0.525472	7588	8	4	0	0	2026-11-29 02:03:58.123456+00
230	2026-11-29 02:00:00+00		8	-0.004306	0	0	0	0	0	2026-11-29 02:03:58.123456+00
230	2026-11-29 13:00:00+00		-1	0.5	1014	1	1	0	0	2026-11-29 13:00:00+00
230	2026-11-29 13:00:00+00		0	0.0012023	1063	1	0	0	0	2026-11-29 13:04:29.123456+00
230	2026-11-29 13:00:00+00		8	-0.497902	0	0	-1	0	0	2026-11-29 13:06:03.123456+00
230	2026-11-30 00:00:00+00		-1	0	1036	2	0	1	1036	2026-11-30 00:00:00+00
230	2026-11-30 00:00:00+00		0	0.0211180	5434	5	2	0	0	2026-11-30 00:02:42.123456+00
230	2026-11-30 00:00:00+00		8	0.002142	0	0	1	-1	-1036	2026-11-30 00:02:08.123456+00
230	2026-11-30 11:00:00+00		0	0.0067050	6433	6	1	3	3219	2026-11-30 11:02:21.123456+00
230	2026-11-30 11:00:00+00		8	-0.001058	0	0	0	0	0	2026-11-30 11:02:21.123456+00
230	2026-11-30 22:00:00+00		-1	0.5123	11152	14	1	11	9101	2026-11-30 22:00:00+00
230	2026-11-30 22:00:00+00		0	0.0888376	13971	19	1	5	2184	2026-11-30 22:02:28.123456+00
230	2026-11-30 22:00:00+00		8	-0.486304	0	0	0	-7	-9821	2026-11-30 22:02:28.123456+00
231	2026-11-23 05:00:00+00	acme	-1	0.0231202	10305	12	1	3	3084	2026-11-23 05:00:00+00
231	2026-11-23 05:00:00+00	globex	-1	1.004336	4128	4	3	1	1032	2026-11-23 05:00:00+00
231	2026-11-30 05:00:00+00	acme	-1	0	3090	4	0	3	3090	2026-11-30 05:00:00+00
231	2026-11-30 05:00:00+00	globex	-1	0.5	1026	1	1	0	0	2026-11-30 05:00:00+00
232	2026-11-15 00:00:00+00		-1	0.042234	7214	10	1	3	0	2026-11-15 00:00:00+00
232	2026-11-15 00:00:00+00		0	0.0867514	15085	19	2	5	0	2026-11-25 21:03:35.123456+00
232	2026-11-15 00:00:00+00		8	-0.014706	0	0	0	0	0	2026-11-25 21:03:35.123456+00
233	2026-10-01 00:00:00+00		-1	0.017634	5164	5	1	0	0	2026-10-01 00:00:00+00
234	2026-11-30 00:02:00+00		-1	0	1036	1	0	1	1036	2026-11-30 00:02:00+00
234	2026-11-30 00:02:00+00		0	0.002230	1080	1	1	0	0	2026-11-30 00:02:42.123456+00
234	2026-11-30 00:02:00+00		8	0.002142	0	0	1	-1	-1036	2026-11-30 00:02:08.123456+00
234	2026-11-30 00:03:00+00		-1	0	0	1	0	0	0	2026-11-30 00:03:00+00
234	2026-11-30 00:03:00+00		0	0.002234	1082	1	0	0	0	2026-11-30 00:03:42.123456+00
234	2026-11-30 00:05:00+00		0	0.0144880	2184	2	1	0	0	2026-11-30 00:05:04.123456+00
234	2026-11-30 00:06:00+00		0	0.002166	1088	1	0	0	0	2026-11-30 00:06:15.123456+00
234	2026-11-30 11:02:00+00		0	0.003264	1068	1	1	0	0	2026-11-30 11:02:21.123456+00
234	2026-11-30 11:02:00+00		8	-0.001058	0	0	0	0	0	2026-11-30 11:02:21.123456+00
234	2026-11-30 11:03:00+00		0	0	1071	1	0	1	1071	2026-11-30 11:03:28.123456+00
234	2026-11-30 11:04:00+00		0	0	1089	1	0	1	1089	2026-11-30 11:04:19.123456+00
234	2026-11-30 11:05:00+00		0	0.0034410	2146	2	0	0	0	2026-11-30 11:05:21.123456+00
234	2026-11-30 11:06:00+00		0	0	1059	1	0	1	1059	2026-11-30 11:06:35.123456+00
234	2026-11-30 22:02:00+00		-1	0	0	1	0	1	0	2026-11-30 22:02:00+00
234	2026-11-30 22:02:00+00		0	0.004384	1056	1	1	0	0	2026-11-30 22:02:28.123456+00
234	2026-11-30 22:02:00+00		8	-0.002202	0	0	0	0	0	2026-11-30 22:02:28.123456+00
234	2026-11-30 22:03:00+00		-1	0	1913	1	0	1	1913	2026-11-30 22:03:00+00
234	2026-11-30 22:03:00+00		8	0.011682	0	0	0	-3	-5736	2026-11-30 22:03:56.631729+00
234	2026-11-30 22:04:00+00		0	0.0034442	2153	5	0	2	0	2026-11-30 22:04:02.123456+00
234	2026-11-30 22:05:00+00		-1	0	0	1	0	1	0	2026-11-30 22:05:00+00
234	2026-11-30 22:05:00+00		0	0.0274012	7367	9	0	2	1053	2026-11-30 22:05:03.123456+00
234	2026-11-30 22:05:00+00		8	-0.006356	0	0	0	0	0	2026-11-30 22:05:03.123456+00
234	2026-11-30 22:06:00+00		-1	0	2086	2	0	2	2086	2026-11-30 22:06:00+00
234	2026-11-30 22:06:00+00		0	0.0036082	3393	3	0	1	1131	2026-11-30 22:06:03.123456+00
234	2026-11-30 22:07:00+00		-1	0.5123	7153	9	1	6	5102	2026-11-30 22:07:00+00
234	2026-11-30 22:07:00+00		0	0.05	2	1	0	0	0	2026-11-30 22:07:03.123456+00
234	2026-11-30 22:07:00+00		8	-0.489428	0	0	0	-4	-4085	2026-11-30 22:07:03.123456+00
235	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
235	2026-11-25 10:00:00+00		-1	0.0123	2078	2	0	1	1041	2026-11-25 10:00:00+00
235	2026-11-25 21:00:00+00		-1	0.012452	7179	7	1	4	4091	2026-11-25 21:00:00+00
235	2026-11-25 21:00:00+00		0	0.009930	3225	3	2	0	0	2026-11-25 21:03:33.123456+00
235	2026-11-25 21:00:00+00		8	-0.003206	0	0	1	-3	-3080	2026-11-25 21:02:52.123456+00
235	2026-11-26 08:00:00+00		-1	0.001044	2063	3	1	1	1029	2026-11-26 08:00:00+00
235	2026-11-26 19:00:00+00		-1	0.016640	2058	2	0	0	0	2026-11-26 19:00:00+00
235	2026-11-26 19:00:00+00		0	0.0123	1061	1	0	0	0	2026-11-26 19:05:56.123456+00
235	2026-11-26 19:00:00+00		8	-0.002180	0	0	0	0	0	2026-11-26 19:02:30.123456+00
235	2026-11-27 06:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-27 06:00:00+00
235	2026-11-27 06:00:00+00		0	0.018858	3219	4	2	0	0	2026-11-27 06:03:21.123456+00
235	2026-11-27 06:00:00+00		8	-0.002126	0	0	0	0	0	2026-11-27 06:03:21.123456+00
235	2026-11-27 17:00:00+00		-1	0.5	1038	1	1	0	0	2026-11-27 17:00:00+00
235	2026-11-27 17:00:00+00		0	0.002256	1093	1	0	0	0	2026-11-27 17:05:58.123456+00
235	2026-11-28 04:00:00+00		0	0.0089024	4300	5	1	2	1083	2026-11-28 04:02:29.123456+00
235	2026-11-28 04:00:00+00		8	-0.003271	0	0	0	0	0	2026-11-28 04:05:14.123456+00
235	2026-11-28 15:00:00+00		-1	0.0257275	2075	2	1	0	0	2026-11-28 15:00:00+00
235	2026-11-28 15:00:00+00		0	0.0012045	1065	1	0	0	0	2026-11-28 15:03:07.123456+00
235	2026-11-28 15:00:00+00		8	-0.002060	0	0	0	0	0	2026-11-28 15:06:53.123456+00
235	2026-11-28 22:00:00+00		0	0.004654	3382	5	1	2	1125	2026-11-28 22:07:03.123456+00
235	2026-11-29 02:00:00+00		-1	0.004344	1046	1	0	0	0	2026-11-29 02:00:00+00
235	2026-11-29 02:00:00+00		0	0.525472	7588	8	4	0	0	2026-11-29 02:03:58.123456+00
235	2026-11-29 02:00:00+00		8	-0.004306	0	0	0	0	0	2026-11-29 02:03:58.123456+00
235	2026-11-29 13:00:00+00		-1	0.5	1014	1	1	0	0	2026-11-29 13:00:00+00
235	2026-11-29 13:00:00+00		0	0.0012023	1063	1	0	0	0	2026-11-29 13:04:29.123456+00
235	2026-11-29 13:00:00+00		8	-0.497902	0	0	-1	0	0	2026-11-29 13:06:03.123456+00
235	2026-11-30 00:00:00+00		-1	0	1036	2	0	1	1036	2026-11-30 00:00:00+00
235	2026-11-30 00:00:00+00		0	0.0211180	5434	5	2	0	0	2026-11-30 00:02:42.123456+00
235	2026-11-30 00:00:00+00		8	0.002142	0	0	1	-1	-1036	2026-11-30 00:02:08.123456+00
235	2026-11-30 11:00:00+00		0	0.0067050	6433	6	1	3	3219	2026-11-30 11:02:21.123456+00
235	2026-11-30 11:00:00+00		8	-0.001058	0	0	0	0	0	2026-11-30 11:02:21.123456+00
235	2026-11-30 22:00:00+00		-1	0.5123	11152	14	1	11	9101	2026-11-30 22:00:00+00
235	2026-11-30 22:00:00+00		0	0.0888376	13971	19	1	5	2184	2026-11-30 22:02:28.123456+00
235	2026-11-30 22:00:00+00		8	-0.486304	0	0	0	-7	-9821	2026-11-30 22:02:28.123456+00
236	1970-01-01 00:00:00+00	child	0	0	1089	3	0	2	1089	2026-11-27 06:06:40.123456+00
236	1970-01-01 00:00:00+00	grandchild	0	0.004510	2185	2	1	0	0	2026-11-25 21:03:33.123456+00
236	1970-01-01 00:00:00+00	r1	-1	1.5231162	13390	16	5	3	3092	2026-11-25 21:03:42.123456+00
236	1970-01-01 00:00:00+00	r1	0	0.5657860	24840	27	10	0	0	2026-11-25 21:03:35.123456+00
236	1970-01-01 00:00:00+00	r1	8	-1.012784	0	0	0	-3	-3092	2026-11-25 21:03:35.123456+00
236	1970-01-01 00:00:00+00	r2	-1	0.004340	5159	5	0	4	4114	2026-11-25 21:02:52.123456+00
236	1970-01-01 00:00:00+00	r2	0	0.0208763	7525	7	2	0	0	2026-11-25 21:04:16.123456+00
236	1970-01-01 00:00:00+00	r2	8	-0.002310	0	0	0	-3	-3075	2026-11-25 21:02:52.123456+00
236	1970-01-01 00:00:00+00	root	0	0.006572	3261	3	0	0	0	2026-11-29 02:05:41.123456+00
237	2026-11-25 00:00:00+00		-1	0	1021	1	0	1	1021	2026-11-25 00:00:00+00
237	2026-11-27 00:00:00+00		-1	0	1022	1	0	1	1022	2026-11-27 00:00:00+00
237	2026-11-29 00:00:00+00		-1	0	1020	1	0	1	1020	2026-11-29 00:00:00+00
238	2026-11-22 13:00:00+00	acme	-1	0.0231202	9269	10	1	2	2048	2026-11-22 13:00:00+00
238	2026-11-22 13:00:00+00	acme	0	0.0443534	12995	15	4	0	0	2026-11-25 21:03:35.123456+00
238	2026-11-22 13:00:00+00	acme	8	-0.014974	0	0	0	-2	-2048	2026-11-25 21:02:52.123456+00
238	2026-11-22 13:00:00+00	globex	-1	0.504336	3114	3	2	1	1032	2026-11-22 13:00:00+00
238	2026-11-22 13:00:00+00	globex	0	0.510128	5454	5	5	0	0	2026-11-25 21:03:33.123456+00
238	2026-11-22 13:00:00+00	globex	8	-0.001108	0	0	1	-1	-1032	2026-11-25 21:03:42.123456+00
238	2026-11-29 13:00:00+00	acme	-1	0	4126	6	0	4	4126	2026-11-29 13:00:00+00
238	2026-11-29 13:00:00+00	acme	0	0.0267829	14022	15	1	0	0	2026-11-29 13:04:29.123456+00
238	2026-11-29 13:00:00+00	acme	8	0.002218	0	0	1	-3	-3087	2026-11-30 00:02:08.123456+00
238	2026-11-29 13:00:00+00	globex	-1	1.0	2040	2	2	0	0	2026-11-29 13:00:00+00
238	2026-11-29 13:00:00+00	globex	0	0.016480	5340	5	3	0	0	2026-11-30 00:02:42.123456+00
238	2026-11-29 13:00:00+00	globex	8	-1.001230	0	0	-2	0	0	2026-11-29 13:06:03.123456+00
239	2026-11-26 00:00:00+00		0	0.0123	1061	1	0	0	0	2026-11-26 19:05:56.123456+00
239	2026-11-27 00:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-27 00:00:00+00
239	2026-11-28 00:00:00+00		0	0.0024299	2149	2	0	0	0	2026-11-28 04:05:37.123456+00
239	2026-11-29 00:00:00+00		0	0.5012023	2125	2	1	0	0	2026-11-29 02:04:15.123456+00
239	2026-11-30 00:00:00+00		-1	0.0011858	1048	1	0	0	0	2026-11-30 00:00:00+00
239	2026-11-30 00:00:00+00		0	0.0048928	4328	6	0	1	0	2026-11-30 00:05:46.123456+00
240	2026-11-27 00:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-27 00:00:00+00
240	2026-11-28 00:00:00+00		0	0.0012254	1084	1	0	0	0	2026-11-28 04:05:37.123456+00
240	2026-11-30 00:00:00+00		-1	0.0011858	1048	1	0	0	0	2026-11-30 00:00:00+00
240	2026-11-30 00:00:00+00		0	0.0024904	2204	2	0	0	0	2026-11-30 00:05:46.123456+00
241	2026-10-31 00:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 00:00:00+00
241	2026-11-25 00:00:00+00		-1	0.031476	12482	12	4	2	2052	2026-11-25 00:00:00+00
241	2026-11-26 00:00:00+00		-1	0.027804	5182	6	1	1	1029	2026-11-26 00:00:00+00
241	2026-11-27 00:00:00+00		-1	0.5201342	6362	7	3	0	0	2026-11-27 00:00:00+00
241	2026-11-28 00:00:00+00		-1	0.0305034	7440	8	2	2	1083	2026-11-28 00:00:00+00
241	2026-11-28 00:00:00+00		0	0.004654	3382	5	1	2	1125	2026-11-28 22:07:03.123456+00
241	2026-11-29 00:00:00+00		-1	0.5288103	10711	11	4	0	0	2026-11-29 00:00:00+00
241	2026-11-30 00:00:00+00		-1	0.0901324	34631	42	6	11	3552	2026-11-30 00:00:00+00
241	2026-11-30 00:00:00+00		0	0.0536082	3395	4	0	1	1131	2026-11-30 22:06:03.123456+00
\.
COPY budget_grant (id, budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by, looked_at_start, looked_at_end) FROM stdin;
5d543170-2e93-4ab1-9ac0-08b1d3f8a065	4cfe362d-7824-4ccb-9615-aff066b1e25a	0.001	2026-11-30 22:07:03.123456+00	2026-12-01 04:07:03.123456+00	a launch	2026-11-30 22:03:57.503581+00	cli	f	f
\.
COPY budget_hold (org_id, call_id, attempt, counting, window_start, subject, amount, deadline) FROM stdin;
33	df96871d-bf6b-4b95-aea6-ea27ae9912a3	1	241	2026-11-30 00:00:00+00		0.090000	2026-11-30 22:04:59.950979+00
33	e41463e5-029c-4479-aa7a-66864fedf1d5	1	241	2026-11-30 00:00:00+00		0.05	infinity
\.
COPY budget_limit (budget_id, version, amount, thresholds, since, set_by) FROM stdin;
1ceb17e9-ec4e-4c74-a9f0-b5180e7c8323	1	3	{1}	2026-11-30 22:07:03.123456+00	test
34012b20-349c-4e34-a966-bfcae0452daf	1	0.001	{1}	2026-11-30 22:07:03.123456+00	test
34012b20-349c-4e34-a966-bfcae0452daf	2	0.002	{1}	2026-11-30 22:07:03.123456+00	test
356c63f8-de75-426f-924d-616530fdc03b	1	1000	{1}	2026-11-30 22:07:03.123456+00	test
407fd1e1-c45b-42d6-8b87-ac6b2aaf2c53	1	3	{1}	2026-11-30 22:07:03.123456+00	test
4cfe362d-7824-4ccb-9615-aff066b1e25a	1	0.001	{1}	2026-11-30 22:07:03.123456+00	test
72d59c1d-5e4f-4608-ac36-92cfa361db7c	1	0.001	{1}	2026-11-30 22:07:03.123456+00	test
873e106c-fcaa-4baf-a247-da881dc4e0e4	1	0.001	{1}	2026-11-30 22:07:03.123456+00	test
b66fb901-170e-4e69-9b89-07d550ee338d	1	0.001	{1}	2026-11-30 22:07:03.123456+00	test
c570414b-cbe8-4a26-b9ea-61dc9d13f1e5	1	0.001	{1}	2026-11-30 22:07:03.123456+00	test
d74e914a-007c-4fa2-ab4d-3b3785a43087	1	0.001	{1}	2026-11-30 22:07:03.123456+00	test
\.
TRUNCATE budget_touch;
COPY budget_touch (id, countings, subjects, windows, budget_id) FROM stdin;
457	{228,228,228,228,228,228,232,234,234,234,236,236,238,238,238,238,239,240}	{"","","","","","","","","","",r1,r2,acme,globex,acme,globex,"",""}	{"2026-11-25 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-30 15:00:00+00","2026-11-15 00:00:00+00","2026-11-30 11:02:00+00","2026-11-30 11:03:00+00","2026-11-30 22:04:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00","2026-11-29 13:00:00+00","2026-11-30 00:00:00+00","2026-11-30 00:00:00+00"}	\N
458	{228,228,228,228,228,228,232,234,234,234,234,234,234,236,236,238,238,238,238}	{"","","","","","","","","","","","","",r1,r2,acme,globex,acme,globex}	{"2026-11-25 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-30 15:00:00+00","2026-11-15 00:00:00+00","2026-11-30 00:02:00+00","2026-11-30 11:02:00+00","2026-11-30 22:02:00+00","2026-11-30 22:03:00+00","2026-11-30 22:05:00+00","2026-11-30 22:07:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00","2026-11-29 13:00:00+00"}	\N
459	{228,228,228,228,232,234,234,234,234,236,236,238,238,238,239,240}	{"","","","","","","","","",r1,r2,acme,acme,globex,"",""}	{"2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-30 15:00:00+00","2026-11-15 00:00:00+00","2026-11-30 00:02:00+00","2026-11-30 00:03:00+00","2026-11-30 00:05:00+00","2026-11-30 22:04:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00","2026-11-29 13:00:00+00","2026-11-28 00:00:00+00","2026-11-28 00:00:00+00"}	\N
460	{228,228,228,228,228,232,234,234,234,236,236,236,238,238,238,238}	{"","","","","","","","","",child,grandchild,root,acme,globex,acme,globex}	{"2026-11-25 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-30 00:06:00+00","2026-11-30 11:04:00+00","2026-11-30 11:05:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00","2026-11-29 13:00:00+00"}	\N
461	{228,232,236,238}	{"","",r1,acme}	{"2026-11-28 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00"}	\N
462	{228,232,236,238}	{"","",r1,acme}	{"2026-11-28 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00"}	\N
463	{228}	{""}	{"2026-11-28 15:00:00+00"}	\N
464	{228,236,238}	{"",r1,globex}	{"2026-11-28 15:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00"}	\N
465	{228,234,236,238,239,240}	{"","",r1,acme,"",""}	{"2026-11-29 15:00:00+00","2026-11-30 00:05:00+00","1970-01-01 00:00:00+00","2026-11-29 13:00:00+00","2026-11-30 00:00:00+00","2026-11-30 00:00:00+00"}	\N
466	{228,234,236,238,239,240}	{"","",r1,acme,"",""}	{"2026-11-29 15:00:00+00","2026-11-30 00:05:00+00","1970-01-01 00:00:00+00","2026-11-29 13:00:00+00","2026-11-30 00:00:00+00","2026-11-30 00:00:00+00"}	\N
467	{228,232,236,238}	{"","",r1,acme}	{"2026-11-28 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00"}	\N
468	{}	{}	{}	356c63f8-de75-426f-924d-616530fdc03b
469	{228,234,241}	{"","",""}	{"2026-11-30 15:00:00+00","2026-11-30 22:07:00+00","2026-11-30 00:00:00+00"}	\N
470	{228,232,236,236,238,238,241}	{"","",r1,r2,acme,globex,""}	{"2026-11-28 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00","2026-11-28 00:00:00+00"}	\N
471	{228,232,234,236,238,239,240,241}	{"","","",r1,acme,"","",""}	{"2026-11-30 15:00:00+00","2026-11-15 00:00:00+00","2026-11-30 22:06:00+00","1970-01-01 00:00:00+00","2026-11-29 13:00:00+00","2026-11-30 00:00:00+00","2026-11-30 00:00:00+00","2026-11-30 00:00:00+00"}	\N
\.
COPY channel (id, org_id, name, type, shown, sealed, key_id, created_at, changed_at, previous_secret_until, snoozed_until, leased_by, leased_until, attended_at, failing_since, retry_at, resent_at) FROM stdin;
2f01a9063cc7809c62520c38	33	email	email	ops@example.com	\\x3ee6a79d78d0820fda5cd94fd74d3daf8a59c89025d0b6d2dc281c7340fcc0f69b1ff74e1859440f2ce7c2ca7004ed44a70a61b3282b8f64027e5d5bd698266cea48f52ee72e25bd1df1cd81e2b10f3b8e7c6d7bcc16c568de3f605b942f4a2ef2afba45562196dfb23b77bafed881aa5e3b06c8b0	66687aad	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	\N	\N	\N	\N	\N	\N	\N
43cbabf3955e7915912c50e9	33	webhook	webhook	https://hooks.example.com/x?token=***	\\x00896304224c99eae824135f79e96cd219c19a5b9c137848a80b9e846aaaf7d6d5fb5e04987f9dccb0236b0bbd8fdd0c5d62dfe87606f10942092eb7ce3aef30fdd0faf96bbc98a09a47ad916a1dbc69972f1461f04d451b343690a129ff47663db6d822d4f33ff87bef48277150566ca5d81537f9	66687aad	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	\N	\N	\N	\N	\N	\N	\N
738402c48e9241643ac87dc1	33	pagerduty	pagerduty	https://hooks.example.com/x?token=***	\\x46af5e382f85b3e5ebe306ff9ccd2a7ee7ecc1706785402b561470a648b21f4296c0353c386527ff347ff67a47d1fb664e9c5bd5f7dc64ce8b3070d8d08992f3fe59e52f2c500a9c9e45ac681f18591ec22669ed764884455a4a131b29f64802f3c7964afe23933963f8e945602a08883acea8e5aa	66687aad	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	\N	\N	\N	\N	\N	\N	\N
a15a42fef2d0335adcc2cf16	33	alertmanager	alertmanager	https://hooks.example.com/x?token=***	\\x34b0c5f63e24803a25da11208d76da315505f0342acbbdfe83b33304bb2f306e31d81792e30887ac6ee627762e7e0a77a82614f49fec252e84c5d4508377d5a58b3ebf6773907e76f0551de891d540008c355f5bb2e224851c8ad45ba1a6d27e1e0d9be15e87869ec5f74f8a4a430649bb4f70c478	66687aad	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	\N	\N	\N	\N	\N	\N	2026-11-30 22:03:58.552469+00
acd38f14d30174d56e7f7b25	33	slack	slack	https://hooks.example.com/…	\\x41e715f40967eafd59bcc17a19bc887a376b61096836610af7087151434d22b53c736e0486d666251fc23c9fff2fcf4dac61d18b0eab83e082d51547e6ace60c696509e329cd1cff1d09ad93a8230dd403042232cb6d845120f25eafc19e9d45e787494b38a721ef6ba961e9e5d4952d5322df7914	66687aad	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	\N	\N	\N	\N	\N	\N	\N
\.
COPY charge_day (org_id, day, is_late, is_correction, dimension_set, tenant, region, model_requested, is_batch, price_id, discount_id, reason, units, minute, is_exact, failed, first_at, last_at, least_input, most_input, event_count, tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, half_cached, cost_usd, list_cost_usd, standing_set, standing_reason, standing_cost_usd) FROM stdin;
34	2026-10-30	f	f	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	\N	\N	f	\N	\N	unknown_model	\N	\N	f	f	2026-10-30 00:00:00+00	2026-10-30 01:00:00+00	1097	1109	2	2226	806	1400	0	0	14	6	0	0	0	0	1102	\N	\N	00da5d9b-f6ab-5c8c-e00f-4e423c078029	unknown_model	\N
34	2026-10-30	f	f	286a0daa-e767-5c0e-8f14-d4d06c1184bd	acme	\N	\N	f	\N	\N	failed_call	\N	\N	f	t	2026-10-30 00:00:00+00	2026-10-30 01:00:00+00	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	286a0daa-e767-5c0e-8f14-d4d06c1184bd	failed_call	0
34	2026-10-30	f	f	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	\N	\N	f	\N	\N	unknown_model	\N	\N	f	f	2026-10-30 00:00:00+00	2026-10-30 01:00:00+00	1091	1103	2	2214	2194	0	0	0	20	0	0	0	0	0	1096	\N	\N	395e353f-3d86-7d26-2063-9cfda352a7dc	unknown_model	\N
34	2026-10-30	f	f	638fb5d8-9f39-3c57-4ad2-54a088c32633	acme	\N	\N	f	\N	\N	unknown_model	\N	\N	f	f	2026-10-30 00:00:00+00	2026-10-30 01:00:00+00	1095	1107	2	2222	2202	0	0	0	20	0	0	0	0	0	1100	\N	\N	638fb5d8-9f39-3c57-4ad2-54a088c32633	unknown_model	\N
34	2026-10-30	f	f	640568ab-e828-1515-ffc7-4299c8521ad4	acme	\N	gpt-4o-latest	f	\N	\N	unknown_model	\N	\N	f	f	2026-10-30 00:00:00+00	2026-10-30 01:00:00+00	1096	1108	2	2224	2204	0	0	0	20	0	0	0	0	0	1102	\N	\N	640568ab-e828-1515-ffc7-4299c8521ad4	unknown_model	\N
34	2026-10-30	f	f	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	\N	\N	\N	f	\N	\N	\N	\N	\N	f	f	2026-10-30 00:00:00+00	2026-10-30 01:00:00+00	1099	1111	2	2230	2210	0	0	0	20	0	0	0	0	0	1104	0.0246	0.0246	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	\N	0.0246
34	2026-10-30	f	f	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	globex	\N	gpt-4o-latest	f	\N	\N	registered	\N	\N	f	f	2026-10-30 00:00:00+00	2026-10-30 01:00:00+00	1100	1112	2	2232	2212	0	0	0	20	0	0	0	0	0	1106	1.0	1.0	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	registered	1.0
34	2026-10-30	f	f	9396a24e-dea0-2dc1-75fc-ac43dc6753af	acme	\N	\N	f	1	\N	\N	\N	\N	f	f	2026-10-30 00:00:00+00	2026-10-30 01:00:00+00	1098	1110	2	2228	2208	0	0	0	20	0	0	0	0	0	1104	0.0025168	0.0025168	9396a24e-dea0-2dc1-75fc-ac43dc6753af	\N	0.0025168
34	2026-10-30	f	f	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	acme	\N	\N	f	\N	\N	unknown_model	\N	\N	f	f	2026-10-30 00:00:00+00	2026-10-30 01:00:00+00	1101	1113	2	2234	2214	0	0	0	20	0	0	0	0	0	1106	\N	\N	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	unknown_model	\N
34	2026-10-30	f	f	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	\N	gpt-4o-latest	f	\N	\N	sender	\N	\N	f	f	2026-10-30 00:00:00+00	2026-10-30 01:00:00+00	1102	1114	2	2236	2216	0	0	0	20	0	0	0	0	0	1108	0.50	0.50	abde1851-3fa8-faae-2fd1-0f86ad45b77b	sender	0.50
34	2026-10-30	f	f	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	globex	\N	gpt-4o-latest	f	\N	\N	unknown_model	\N	\N	f	f	2026-10-30 00:00:00+00	2026-10-30 01:00:00+00	1094	1106	2	2220	2090	0	60	40	12	0	10	0	0	8	1044	\N	\N	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	unknown_model	\N
34	2026-10-30	f	f	cab3746f-d497-fbdf-20dc-78ed3f96366c	\N	\N	\N	f	\N	\N	no_usage_split	\N	\N	f	f	2026-10-30 00:00:00+00	2026-10-30 01:00:00+00	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	cab3746f-d497-fbdf-20dc-78ed3f96366c	no_usage_split	\N
\.
COPY closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd, corrections) FROM stdin;
33	2026-10-01	2026-11-30 22:03:56.614822+00	me	2	0	[]
\.
COPY closing_total (org_id, utc_day, event_count, cost_usd, without_facets, without_activity, has_charges, without_savings) FROM stdin;
34	2026-10-30	24	1.5271168	f	f	t	f
\.
COPY correction (org_id, event_id, event_time, seq, time, posted_at, difference_usd, cost_usd, list_cost_usd, price_id, discount_id, reason, dimension_set, folded_set, cache_saved_usd, stands, stands_at) FROM stdin;
33	0b198bc7-726c-53cc-0265-8fadbd03c0ff	2026-11-29 02:05:18.123456+00	1	2026-11-29 02:05:18.123456+00	2026-11-30 22:03:58.682813+00	-0.001064	0.002218	\N	164	\N	no_cache_read_price+no_cache_write_5m_price	6a6e7262-17e2-dd02-bca9-bea23c647b9e	\N	0.000000	0	\N
33	10548ddd-75fb-419f-bbd5-226056db93e1	2026-11-25 21:03:42.123456+00	2	2026-11-25 21:03:42.123456+00	2026-11-30 22:03:56.713005+00	-0.244900	0.005100	\N	159	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	0	\N
33	10548ddd-75fb-419f-bbd5-226056db93e1	2026-11-25 21:03:42.123456+00	3	2026-11-25 21:03:42.123456+00	2026-11-30 22:03:56.82973+00	-0.001018	0.004082	\N	161	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	0	\N
33	10548ddd-75fb-419f-bbd5-226056db93e1	2026-11-25 21:03:42.123456+00	4	2026-11-25 21:03:42.123456+00	2026-11-30 22:03:57.839825+00	-0.002036	0.002046	\N	163	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	0	\N
33	199080b8-573e-17c1-3051-d9808855764d	2026-11-25 21:02:52.123456+00	2	2026-11-25 21:02:52.123456+00	2026-11-30 22:03:58.682813+00	0.002136	0.002136	\N	164	\N	\N	bec91f22-b844-fe26-6e89-667f3753e131	\N	\N	0	\N
33	1e41f46e-99cf-4987-a5d0-6fa5c61ad48f	2026-11-29 02:06:05.123456+00	2	2026-11-29 02:06:05.123456+00	2026-11-30 22:03:59.244345+00	0.010042	0.0123	\N	164	\N	\N	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	\N	\N	2	\N
33	250f6163-c480-88dd-f86c-84280465acf8	2026-11-30 22:07:03.123456+00	2	2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	-0.497878	0.002122	\N	164	\N	\N	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	\N	\N	0	\N
33	2c24b708-fdbb-2161-cd54-a9ea29d3bc96	2026-11-29 02:04:36.123456+00	2	2026-11-29 02:04:36.123456+00	2026-11-30 22:03:59.355387+00	0.002266	0.002266	\N	164	\N	no_cache_read_price	03d4bfc6-8493-f409-8138-e2fc90abcf44	\N	0.000000	2	\N
33	3be30c0c-13a2-7538-d185-af3bc83bcdad	2026-11-30 22:07:03.123456+00	2	2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	0.002116	0.002116	\N	164	\N	no_cache_read_price	6a34173d-1dc6-77fd-42de-3478d4692c01	\N	0.000000	0	\N
33	3e188d34-ee77-ae1f-a035-405230cd58fc	2026-10-31 12:00:00+00	2	2026-11-30 22:03:58.682813+00	2026-11-30 22:03:58.682813+00	0.003894	0.003894	\N	164	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N	0	\N
33	54a23399-3684-3f91-8a2d-4ac06d736ca5	2026-11-30 00:05:46.123456+00	2	2026-11-30 00:05:46.123456+00	2026-11-30 22:03:59.440839+00	0.0009494	0.002188	\N	163	\N	no_cache_read_price	e35129b5-b175-1a45-2d99-ee5e2aeed003	\N	0.000000	2	\N
33	5fb329a6-71d0-f60a-78bf-b0c7da2c8833	2026-11-27 06:03:21.123456+00	1	2026-11-27 06:03:21.123456+00	2026-11-30 22:03:58.682813+00	-0.001067	0.002224	\N	164	\N	no_cache_read_price+no_cache_write_5m_price	61897ff7-2fdc-86d2-afe2-e407503b4289	\N	0.000000	0	\N
33	74f802cd-893a-420f-b44f-c37cfbeebcc7	2026-11-29 02:03:58.123456+00	1	2026-11-29 02:03:58.123456+00	2026-11-30 22:03:58.682813+00	-0.001060	0.002210	\N	164	\N	region_not_priced	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N	0	\N
33	75eb914f-80d5-48b6-8201-5032d56d9369	2026-11-25 21:04:12.123456+00	2	2026-11-25 21:04:12.123456+00	2026-11-30 22:03:56.713005+00	-0.244960	0.005040	\N	159	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	0	\N
33	75eb914f-80d5-48b6-8201-5032d56d9369	2026-11-25 21:04:12.123456+00	3	2026-11-25 21:04:12.123456+00	2026-11-30 22:03:56.82973+00	-0.001006	0.004034	\N	161	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	0	\N
33	75eb914f-80d5-48b6-8201-5032d56d9369	2026-11-25 21:04:12.123456+00	4	2026-11-25 21:04:12.123456+00	2026-11-30 22:03:57.839825+00	-0.002012	0.002022	\N	163	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	0	\N
33	7c9a9504-b705-3dcb-3992-469e44803710	2026-11-29 13:06:03.123456+00	2	2026-11-29 13:06:03.123456+00	2026-11-30 22:03:58.682813+00	-0.497902	0.002098	\N	164	\N	\N	c049c1f5-03e1-1b00-e26e-f47a956003a1	\N	\N	0	\N
33	8081d861-f3e5-479a-b7e0-4532f408f810	2026-11-29 02:06:34.123456+00	1	2026-11-29 02:06:34.123456+00	2026-11-30 22:03:57.839825+00	-0.001146	0.003198	\N	162	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	0	\N
33	8081d861-f3e5-479a-b7e0-4532f408f810	2026-11-29 02:06:34.123456+00	2	2026-11-29 02:06:34.123456+00	2026-11-30 22:03:58.682813+00	-0.001036	0.002162	\N	164	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	0	\N
33	85433bdf-3433-6876-d2d8-80d365605ee3	2026-11-26 19:02:30.123456+00	1	2026-11-26 19:02:30.123456+00	2026-11-30 22:03:58.682813+00	-0.002180	0.002160	\N	164	\N	\N	97c0c6a9-1740-4f1a-55ce-5c32a074295c	\N	\N	0	\N
33	96acf74e-247a-012b-b790-8ed32de0824d	2026-11-30 22:07:03.123456+00	2	2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	0.002092	0.002092	\N	164	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N	0	\N
33	9ca02428-2a53-a40a-4523-8b0c4a8dd8f5	2026-10-31 12:00:00+00	2	2026-11-30 22:03:58.682813+00	2026-11-30 22:03:58.682813+00	0.003892	0.003892	\N	164	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N	0	\N
33	a7b013ae-d2e9-4d2b-a545-1b7f4f6ed036	2026-11-28 15:06:53.123456+00	1	2026-11-28 15:06:53.123456+00	2026-11-30 22:03:57.839825+00	-0.002060	0.002070	\N	163	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	0	\N
33	ad96a2ae-3eb9-39e5-70b1-87046a936910	2026-11-30 22:02:28.123456+00	1	2026-11-30 22:02:28.123456+00	2026-11-30 22:03:58.682813+00	-0.002202	0.002182	\N	164	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0.000000	0	\N
33	b616189d-657a-576a-d439-d9d0b1d0f5a6	2026-11-28 04:06:55.123456+00	1	2026-11-28 04:06:55.123456+00	2026-11-30 22:03:58.682813+00	-0.001065	0.002220	\N	164	\N	no_cache_read_price+no_cache_write_5m_price	1aab1feb-69d8-8dd3-59fb-476b7933ace0	\N	0.000000	0	\N
33	b9889c4c-00e5-4aa1-c14c-8783c5f45563	2026-11-30 22:07:03.123456+00	2	2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	0.002118	0.002118	\N	164	\N	\N	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	\N	\N	0	\N
33	b9fa66d4-724b-185a-e46c-7513b03d1f44	2026-11-25 21:04:16.123456+00	1	2026-11-25 21:04:16.123456+00	2026-11-30 22:03:58.682813+00	-0.002204	0.002184	\N	164	\N	\N	97c0c6a9-1740-4f1a-55ce-5c32a074295c	\N	\N	0	\N
33	c3b67999-128a-ff35-06d3-c701ab7bfb2f	2026-11-30 00:02:08.123456+00	2	2026-11-30 00:02:08.123456+00	2026-11-30 22:03:58.682813+00	0.002142	0.002142	\N	164	\N	batch_not_priced+service_tier_not_priced	a01bd229-c0ca-921b-5caa-413eca707c5f	\N	\N	0	\N
33	c944d37d-4308-8b76-19ba-ad9df565f1e8	2026-11-30 22:03:56.631729+00	2	2026-11-30 22:03:56.631729+00	2026-11-30 22:03:58.682813+00	0.003896	0.003896	\N	164	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N	0	\N
33	ca90f58f-763e-200c-5ea6-a17478724c01	2026-11-25 21:06:50.123456+00	2	2026-11-25 21:06:50.123456+00	2026-11-30 22:03:58.682813+00	0.002020	0.002020	\N	163	\N	\N	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	\N	\N	0	\N
33	cbf24f51-f983-4704-afc9-44038924be1d	2026-11-27 06:05:17.123456+00	1	2026-11-27 06:05:17.123456+00	2026-11-30 22:03:58.682813+00	-0.001059	0.002208	\N	164	\N	region_not_priced	c6425af5-14e0-d42a-d9ee-7111f3021955	\N	\N	0	\N
33	cec8e116-50d6-c6f5-2334-0e99406084b9	2026-11-30 22:07:03.123456+00	2	2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	0.002124	0.002124	\N	164	\N	\N	f0e16866-3338-0e4e-6303-fedb6e879032	\N	\N	0	\N
33	d54b9265-18ef-4fb8-9b26-a911a90ba20e	2026-11-30 22:05:03.123456+00	1	2026-11-30 22:05:03.123456+00	2026-11-30 22:03:57.839825+00	-0.002084	0.002094	\N	163	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	0	\N
33	d9cd74e1-b620-4ef2-a5d9-b897b568dd88	2026-11-28 04:05:14.123456+00	1	2026-11-28 04:05:14.123456+00	2026-11-30 22:03:57.839825+00	-0.001158	0.003234	\N	162	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	0	\N
33	d9cd74e1-b620-4ef2-a5d9-b897b568dd88	2026-11-28 04:05:14.123456+00	2	2026-11-28 04:05:14.123456+00	2026-11-30 22:03:58.682813+00	-0.001048	0.002186	\N	164	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	0	\N
33	ee35b354-b1cc-2f28-0408-07513a413542	2026-11-30 22:05:03.123456+00	1	2026-11-30 22:05:03.123456+00	2026-11-30 22:03:58.682813+00	-0.002190	0.002170	\N	164	\N	\N	97285e14-06fc-41b2-849b-5ad2cdd807ee	\N	\N	0	\N
33	f600395e-0583-9165-0de1-412f51afea3b	2026-11-25 21:06:11.123456+00	2	2026-11-25 21:06:11.123456+00	2026-11-30 22:03:58.682813+00	0.002134	0.002134	\N	164	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	\N	0.000000	0	\N
33	f6b2a180-bfcf-1683-99b3-97dcd62aeaf4	2026-11-30 22:05:03.123456+00	1	2026-11-30 22:05:03.123456+00	2026-11-30 22:03:58.682813+00	-0.002082	0.002092	\N	163	\N	\N	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	\N	\N	0	\N
33	f8c4f76f-72e8-4ea8-c56b-943929291a2d	2026-11-30 11:02:21.123456+00	1	2026-11-30 11:02:21.123456+00	2026-11-30 22:03:58.682813+00	-0.001058	0.002206	\N	164	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0.000000	0	\N
33	fe641d87-2723-4687-8e60-cd7007bd2e72	2026-11-25 21:03:35.123456+00	1	2026-11-25 21:03:35.123456+00	2026-11-30 22:03:58.682813+00	-0.001066	0.002222	\N	164	\N	no_cache_read_price+no_cache_write_5m_price	8748f44c-810e-6e90-261b-69266630125a	\N	0.000000	0	\N
33	ff0f0600-6138-ae03-6481-589e9ab7aa5e	2026-11-25 21:03:42.123456+00	1	2026-11-25 21:03:42.123456+00	2026-11-30 22:03:58.682813+00	-0.002178	0.002158	\N	164	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0.000000	0	\N
\.
COPY correction_total (org_id, dimension_set, credit_usd, event_count, error_count, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output) FROM stdin;
33	0165b863-257c-38ab-b046-dfe3b4e20a4f	0	-1	0	-1014	0	0	0	-10	0	0	0	0	0
33	03d4bfc6-8493-f409-8138-e2fc90abcf44	0	1	0	788	300	0	0	10	0	0	0	0	0
33	1aab1feb-69d8-8dd3-59fb-476b7933ace0	0.001065	0	0	0	0	0	0	0	0	0	0	0	0
33	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	0	1	0	1016	0	0	0	10	0	0	0	0	0
33	2135fe5a-062a-4059-79c8-08fc2642a90d	0.004388	0	0	0	0	0	0	0	0	0	0	0	0
33	2bc27064-5392-13c5-7b9f-7c41c9110bf0	0	-1	0	-385	-700	0	0	-7	-3	0	0	0	0
33	2d39f4a4-b0ff-80b1-f291-fc0d90bc0d27	0	-1	0	-313	-700	0	0	-7	-3	0	0	0	0
33	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	0.002082	0	0	0	0	0	0	0	0	0	0	0	0
33	61897ff7-2fdc-86d2-afe2-e407503b4289	0.001067	0	0	0	0	0	0	0	0	0	0	0	0
33	638fb5d8-9f39-3c57-4ad2-54a088c32633	0	-1	0	-1023	0	0	0	-10	0	0	0	0	0
33	6a34173d-1dc6-77fd-42de-3478d4692c01	0	1	0	313	700	0	0	7	3	0	0	0	0
33	6a6e7262-17e2-dd02-bca9-bea23c647b9e	0.001064	0	0	0	0	0	0	0	0	0	0	0	0
33	6c845eb4-0cfa-49e0-50f4-c98e280842d7	0.5	-1	0	-1016	0	0	0	-10	0	0	0	0	0
33	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	0	1	0	1005	0	0	0	10	0	0	0	0	0
33	7625487c-1f2a-445b-336f-424aecc35d10	0	-1	0	-1026	0	0	0	-10	0	0	0	0	0
33	7f86f91a-8989-909d-a688-afe64eb25e33	0.0012386	-1	0	-1086	0	0	0	-10	0	0	0	0	0
33	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	0.5	0	0	-37	0	30	20	-4	0	5	0	0	4
33	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	0	1	0	1014	0	0	0	10	0	0	0	0	0
33	8748f44c-810e-6e90-261b-69266630125a	0.001066	0	0	0	0	0	0	0	0	0	0	0	0
33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	0.005438	0	0	0	0	0	0	0	0	0	0	0	0
33	96f0f291-e669-bbc3-ffa2-e1c9c9429722	0.002258	-1	0	-1084	0	0	0	-10	0	0	0	0	0
33	97285e14-06fc-41b2-849b-5ad2cdd807ee	0.002190	0	0	0	0	0	0	0	0	0	0	0	0
33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	0.004384	0	0	0	0	0	0	0	0	0	0	0	0
33	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	0	-1	0	-1005	0	0	0	-10	0	0	0	0	0
33	a01bd229-c0ca-921b-5caa-413eca707c5f	0	1	0	1026	0	0	0	10	0	0	0	0	0
33	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0.50	-2	0	-2024	0	0	0	-20	0	0	0	0	0
33	b1d15cbe-104f-5ff7-deaf-30d168173af7	0	4	0	6707	0	0	0	40	0	0	0	0	0
33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0.004144	0	0	0	0	0	0	0	0	0	0	0	0
33	bec91f22-b844-fe26-6e89-667f3753e131	0	1	0	1023	0	0	0	10	0	0	0	0	0
33	c049c1f5-03e1-1b00-e26e-f47a956003a1	0	1	0	1004	0	0	0	10	0	0	0	0	0
33	c6425af5-14e0-d42a-d9ee-7111f3021955	0.001059	0	0	0	0	0	0	0	0	0	0	0	0
33	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	0	-1	0	-967	0	-30	-20	-6	0	-5	0	0	-4
33	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	0	1	0	787	300	0	0	10	0	0	0	0	0
33	da718855-2d55-1d12-609d-d734df2f5db2	0.006072	2	0	2024	0	0	0	20	0	0	0	0	0
33	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	0	-4	0	-6707	0	0	0	-40	0	0	0	0	0
33	e35129b5-b175-1a45-2d99-ee5e2aeed003	0	1	0	789	300	0	0	10	0	0	0	0	0
33	e4ff5759-b860-e505-6a6c-2156dcf5a10d	0	-1	0	-1017	0	0	0	-10	0	0	0	0	0
33	f0e16866-3338-0e4e-6303-fedb6e879032	0	1	0	1017	0	0	0	10	0	0	0	0	0
33	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	0.001060	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY counting (id, org_id, budget_id, kind, conditions, each, calendar, counted_since, counted, retired, version, model_exact) FROM stdin;
228	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	window	{}	\N	["daily", "Asia/Tokyo", 0, 1, 0, 0]	2026-10-26 15:00:00+00	t	f	279	t
229	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	minute	{}	\N	["rolling", "UTC", 0, 1, 6, 60]	2026-11-30 16:07:00+00	t	f	280	t
230	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-26 22:00:00+00	t	f	281	t
231	33	34012b20-349c-4e34-a966-bfcae0452daf	window	{}	tenant	["weekly", "America/New_York", 0, 1, 0, 0]	2026-10-26 04:00:00+00	t	t	289	t
232	33	1ceb17e9-ec4e-4c74-a9f0-b5180e7c8323	window	{"team": "red"}	\N	["monthly", "UTC", 0, 15, 0, 0]	2026-10-15 00:00:00+00	t	f	283	t
233	33	407fd1e1-c45b-42d6-8b87-ac6b2aaf2c53	window	{"feature": "chat"}	\N	["quarterly", "UTC", 0, 1, 0, 0]	2026-10-01 00:00:00+00	t	t	293	t
234	33	c570414b-cbe8-4a26-b9ea-61dc9d13f1e5	window	{}	\N	["rolling", "UTC", 0, 1, 24, 60]	2026-11-29 22:07:00+00	t	f	285	t
235	33	c570414b-cbe8-4a26-b9ea-61dc9d13f1e5	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-26 22:00:00+00	t	f	286	t
236	33	72d59c1d-5e4f-4608-ac36-92cfa361db7c	window	{}	run_id	["run", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	287	t
237	-33	b66fb901-170e-4e69-9b89-07d550ee338d	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	288	t
238	33	34012b20-349c-4e34-a966-bfcae0452daf	window	{}	tenant	["weekly", "Australia/Lord_Howe", 0, 1, 0, 0]	2026-10-25 13:00:00+00	t	f	290	t
239	33	873e106c-fcaa-4baf-a247-da881dc4e0e4	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	294	f
240	33	d74e914a-007c-4fa2-ab4d-3b3785a43087	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	295	t
241	33	356c63f8-de75-426f-924d-616530fdc03b	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	297	t
\.
COPY cube_15m (bucket, org_id, shard, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, cache_saved_usd) FROM stdin;
2026-10-30 00:00:00+00	34	0	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	0	1109	10	409	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-10-30 00:00:00+00	34	0	286a0daa-e767-5c0e-8f14-d4d06c1184bd	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 00:00:00+00	34	0	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	1103	10	1103	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 00:00:00+00	34	0	638fb5d8-9f39-3c57-4ad2-54a088c32633	1	0	1107	10	1107	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	0
2026-10-30 00:00:00+00	34	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1108	10	1108	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 00:00:00+00	34	0	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	1	0	1111	10	1111	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-10-30 00:00:00+00	34	0	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	1	0	1112	10	1112	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-10-30 00:00:00+00	34	0	9396a24e-dea0-2dc1-75fc-ac43dc6753af	1	0	1110	10	1110	0	0	0	10	0	0	0	0	0	0	0	0.0012650	0.0012650	0	0.0012210	0	0	0.0000440	0	0	0
2026-10-30 00:00:00+00	34	0	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	1	0	1113	10	1113	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 00:00:00+00	34	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1114	10	1114	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25	0
2026-10-30 00:00:00+00	34	0	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	1	0	1106	10	1051	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 00:00:00+00	34	0	cab3746f-d497-fbdf-20dc-78ed3f96366c	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	34	0	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	0	1097	10	397	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	34	0	286a0daa-e767-5c0e-8f14-d4d06c1184bd	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	34	0	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	1091	10	1091	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	34	0	638fb5d8-9f39-3c57-4ad2-54a088c32633	1	0	1095	10	1095	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	34	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1096	10	1096	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	34	0	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	1	0	1099	10	1099	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-10-30 01:00:00+00	34	0	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	1	0	1100	10	1100	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-10-30 01:00:00+00	34	0	9396a24e-dea0-2dc1-75fc-ac43dc6753af	1	0	1098	10	1098	0	0	0	10	0	0	0	0	0	0	0	0.0012518	0.0012518	0	0.0012078	0	0	0.0000440	0	0	0
2026-10-30 01:00:00+00	34	0	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	1	0	1101	10	1101	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	34	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1102	10	1102	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25	0
2026-10-30 01:00:00+00	34	0	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	1	0	1094	10	1039	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	34	0	cab3746f-d497-fbdf-20dc-78ed3f96366c	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-31 12:00:00+00	33	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 10:00:00+00	33	0	81f2c1c4-e67d-64dd-0e66-4e5a7ee317dc	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-25 10:00:00+00	33	2	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	-33	0	638fb5d8-9f39-3c57-4ad2-54a088c32633	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	33	0	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	33	0	8748f44c-810e-6e90-261b-69266630125a	1	0	1066	10	566	400	100	0	10	0	0	0	0	0	0	0	0.003288	0	0	0.001698	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-25 21:00:00+00	33	0	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0	0
2026-11-25 21:00:00+00	33	0	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	33	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25	0
2026-11-25 21:00:00+00	33	0	c26554bd-0680-fcb4-8b74-7c1750a1bd7a	1	0	1082	10	1027	0	30	20	6	0	5	0	0	4	0	0	0.002254	0	0	0.002054	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-25 21:00:00+00	33	1	638fb5d8-9f39-3c57-4ad2-54a088c32633	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	33	1	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25	0
2026-11-25 21:00:00+00	33	1	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	33	2	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100	0.000000
2026-11-25 21:00:00+00	33	8	638fb5d8-9f39-3c57-4ad2-54a088c32633	-1	0	-1023	-10	-1023	0	0	0	-10	0	0	0	0	0	0	0	0	0	-0.002	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	33	8	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.002020	0	0	0.002010	0	0	0.000010	0	0	0
2026-11-25 21:00:00+00	33	8	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0.002134	0	0	0.001934	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-25 21:00:00+00	33	8	8748f44c-810e-6e90-261b-69266630125a	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001066	0	0	-0.000566	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-25 21:00:00+00	33	8	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002178	0	0	-0.001958	0	-0.000100	-0.000066	0	-0.000054	0.000000
2026-11-25 21:00:00+00	33	8	97c0c6a9-1740-4f1a-55ce-5c32a074295c	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002204	0	0.000	-0.002094	0	0	-0.000110	0	0	0
2026-11-25 21:00:00+00	33	8	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	-1	0	-1005	-10	-1005	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	33	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-2	0	-2024	-20	-2024	0	0	0	-20	0	0	0	0	0	0	0	-0.50	0	0	0	0	0	0	0	-0.50	0
2026-11-25 21:00:00+00	33	8	bec91f22-b844-fe26-6e89-667f3753e131	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.002136	0	0.002	0.002046	0	0	0.000090	0	0	0
2026-11-25 21:00:00+00	33	8	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	-1	0	-1022	-10	-967	0	-30	-20	-6	0	-5	0	0	-4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	33	8	da718855-2d55-1d12-609d-d734df2f5db2	2	0	2024	20	2024	0	0	0	20	0	0	0	0	0	0	0	0.004068	0	0	0.004048	0	0	0.000020	0	0	0
2026-11-26 08:00:00+00	33	0	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.001044	0	0	0.001024	0	0	0.000020	0	0	0
2026-11-26 08:00:00+00	33	1	286a0daa-e767-5c0e-8f14-d4d06c1184bd	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	33	1	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 19:00:00+00	33	0	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-26 19:00:00+00	33	0	f14b7873-d59b-077f-0e0c-e405903f2d57	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123	0
2026-11-26 19:00:00+00	33	2	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0	0
2026-11-26 19:00:00+00	33	8	97c0c6a9-1740-4f1a-55ce-5c32a074295c	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002180	0	0.000	-0.002070	0	0	-0.000110	0	0	0
2026-11-27 06:00:00+00	-33	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 06:00:00+00	33	0	61897ff7-2fdc-86d2-afe2-e407503b4289	1	0	1067	10	567	400	100	0	10	0	0	0	0	0	0	0	0.003291	0	0	0.001701	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-27 06:00:00+00	33	0	9396a24e-dea0-2dc1-75fc-ac43dc6753af	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	0
2026-11-27 06:00:00+00	33	0	9ef801bf-5731-2a66-f964-682f5e068d59	1	1	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	0
2026-11-27 06:00:00+00	33	0	c6425af5-14e0-d42a-d9ee-7111f3021955	1	0	1059	10	1059	0	0	0	10	0	0	0	0	0	0	0	0.003267	0	0.002	0.003177	0	0	0.000090	0	0	0
2026-11-27 06:00:00+00	33	0	e334963d-8074-e309-24ac-39cb3139577b	1	1	1063	10	1063	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-27 06:00:00+00	33	8	61897ff7-2fdc-86d2-afe2-e407503b4289	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001067	0	0	-0.000567	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-27 06:00:00+00	33	8	c6425af5-14e0-d42a-d9ee-7111f3021955	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001059	0	0.000	-0.001059	0	0	0.000000	0	0	0
2026-11-27 17:00:00+00	33	0	206eda30-0c1d-a814-5b16-4986b1c3ecfe	1	0	1083	10	1083	0	0	0	10	0	0	0	0	0	0	0	0.002256	0	0.002	0.002166	0	0	0.000090	0	0	0
2026-11-27 17:00:00+00	33	0	b8a373bc-7828-a318-3ccd-16d6ae38b32e	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-28 04:00:00+00	33	0	034ae9a3-574d-46a2-c07b-bc3605ab93b4	1	0	1074	10	1074	0	0	0	10	0	0	0	0	0	0	0	0.0012254	0.0012254	0	0.0011814	0	0	0.0000440	0	0	0
2026-11-28 04:00:00+00	33	0	17a515e6-6066-e54d-9929-205186196f26	1	0	1073	10	373	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 04:00:00+00	33	0	1aab1feb-69d8-8dd3-59fb-476b7933ace0	1	0	1065	10	565	400	100	0	10	0	0	0	0	0	0	0	0.003285	0	0	0.001695	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-28 04:00:00+00	33	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.004392	0	0	0.004192	0	0	0.000200	0	0	0
2026-11-28 04:00:00+00	33	0	60db162f-6656-6745-3128-b8e9f999db6f	1	0	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 04:00:00+00	33	8	1aab1feb-69d8-8dd3-59fb-476b7933ace0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001065	0	0	-0.000565	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-28 04:00:00+00	33	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002206	0	0	-0.002096	0	0	-0.000110	0	0	0
2026-11-28 15:00:00+00	33	0	4c05950d-eea6-96ea-d1b2-37dcd8153d52	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020	0.0000000
2026-11-28 15:00:00+00	33	0	fc4f2282-8830-c0d6-a80a-a2467ac7cddc	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0	0
2026-11-28 15:00:00+00	33	2	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.004130	0	0	0.004120	0	0	0.000010	0	0	0
2026-11-28 15:00:00+00	33	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002060	0	0	-0.002060	0	0	0.000000	0	0	0
2026-11-28 22:00:00+00	33	0	0560b086-46e5-5653-6fd7-e61ba67b0d59	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 22:00:00+00	33	0	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	1115	10	1115	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 22:00:00+00	33	0	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 22:00:00+00	33	0	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	1118	10	1063	0	30	20	6	0	5	0	0	4	0	0	0.002326	0	0	0.002126	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-28 22:00:00+00	33	0	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	1119	10	1119	0	0	0	10	0	0	0	0	0	0	0	0.002328	0	0.002	0.002238	0	0	0.000090	0	0	0
2026-11-29 02:00:00+00	33	0	03d4bfc6-8493-f409-8138-e2fc90abcf44	1	0	1088	10	788	300	0	0	10	0	0	0	0	0	812500	1	0.002266	0	0	0.001576	0.000600	0	0.000090	0	0	0.000000
2026-11-29 02:00:00+00	33	0	0560b086-46e5-5653-6fd7-e61ba67b0d59	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 02:00:00+00	33	0	2bc27064-5392-13c5-7b9f-7c41c9110bf0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 02:00:00+00	33	0	6a6e7262-17e2-dd02-bca9-bea23c647b9e	1	0	1064	10	564	400	100	0	10	0	0	0	0	0	0	0	0.003282	0	0	0.001692	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-29 02:00:00+00	33	0	7618671b-c32a-f54f-a833-8f7021967007	1	0	1077	10	1077	0	0	0	10	0	0	0	0	0	1500000	1	0.002164	0	0	0.002154	0	0	0.000010	0	0	0
2026-11-29 02:00:00+00	33	0	7c685fd4-f9be-d610-5ae0-87587550b908	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5	0
2026-11-29 02:00:00+00	33	0	96f0f291-e669-bbc3-ffa2-e1c9c9429722	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000000	0	0	0.000000	0	0	0.000000	0	0	0
2026-11-29 02:00:00+00	33	0	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1090	10	1090	0	0	0	10	0	0	0	0	0	0	0	0.002190	0	0	0.002180	0	0	0.000010	0	0	0
2026-11-29 02:00:00+00	33	0	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	1	0	1087	10	787	300	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-29 02:00:00+00	33	0	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	1060	10	1060	0	0	0	10	0	0	0	0	0	0	0	0.003270	0	0	0.003180	0	0	0.000090	0	0	0
2026-11-29 02:00:00+00	33	2	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0	0
2026-11-29 02:00:00+00	33	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002182	0	0	-0.002072	0	0	-0.000110	0	0	0
2026-11-29 02:00:00+00	33	8	6a6e7262-17e2-dd02-bca9-bea23c647b9e	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001064	0	0	-0.000564	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-29 02:00:00+00	33	8	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001060	0	0	-0.001060	0	0	0.000000	0	0	0
2026-11-29 13:00:00+00	-33	0	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	33	0	02ccced8-6c7c-1ce8-0ff7-19de9fb98bd7	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0	0
2026-11-29 13:00:00+00	33	0	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-29 13:00:00+00	33	8	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	-1	0	-1004	-10	-1004	0	0	0	-10	0	0	0	0	0	0	0	-0.5	0	0	0	0	0	0	0	-0.5	0
2026-11-29 13:00:00+00	33	8	c049c1f5-03e1-1b00-e26e-f47a956003a1	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.002098	0	0	0.002008	0	0	0.000090	0	0	0
2026-11-30 00:00:00+00	33	0	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	1072	10	1072	0	0	0	10	0	0	0	0	0	0	0	0.002234	0	0	0.002144	0	0	0.000090	0	0	0
2026-11-30 00:00:00+00	33	0	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	1078	10	1078	0	0	0	10	0	0	0	0	0	1500000	1	0.002166	0	0	0.002156	0	0	0.000010	0	0	0
2026-11-30 00:00:00+00	33	0	7625487c-1f2a-445b-336f-424aecc35d10	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 00:00:00+00	33	0	7f86f91a-8989-909d-a688-afe64eb25e33	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0000000	0.0000000	0	0.0000000	0	0	0.0000000	0	0	0
2026-11-30 00:00:00+00	33	0	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	1070	10	1015	0	30	20	6	0	5	0	0	4	0	0	0.002230	0	0	0.002030	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-30 00:00:00+00	33	0	b5f1d87b-c32c-226b-fa87-ef2b97680d00	1	0	1075	10	1075	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-30 00:00:00+00	33	0	e35129b5-b175-1a45-2d99-ee5e2aeed003	1	0	1089	10	789	300	0	0	10	0	0	0	0	0	0	0	0.002188	0	0	0.001578	0.000600	0	0.000010	0	0	0.000000
2026-11-30 00:00:00+00	33	2	0560b086-46e5-5653-6fd7-e61ba67b0d59	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 00:00:00+00	33	8	7625487c-1f2a-445b-336f-424aecc35d10	-1	0	-1026	-10	-1026	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 00:00:00+00	33	8	a01bd229-c0ca-921b-5caa-413eca707c5f	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0.002142	0	0	0.002052	0	0	0.000090	0	0	0
2026-11-30 11:00:00+00	33	0	00da5d9b-f6ab-5c8c-e00f-4e423c078029	2	1	2110	20	710	1400	0	0	14	6	0	0	0	0	1625000	2	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	33	0	4d0e6efb-33b5-aa7b-5834-57030591c21a	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0	0
2026-11-30 11:00:00+00	33	0	53c9fe57-4b0e-794d-cd70-a6d487f297e5	1	0	1079	10	1079	0	0	0	10	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	33	0	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	1058	10	1003	0	30	20	6	0	5	0	0	4	0	0	0.003264	0	0	0.003009	0	0.000150	0.000054	0	0.000051	0.000000
2026-11-30 11:00:00+00	33	0	a003836d-e161-d0d6-5915-4b92a9d4d5cd	1	0	1076	10	1076	0	0	0	10	0	0	0	0	0	1500000	1	0.002242	0	0	0.002152	0	0	0.000090	0	0	0
2026-11-30 11:00:00+00	33	8	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001058	0	0	-0.001003	0	-0.000050	0.000000	0	-0.000005	0.000000
2026-11-30 22:00:00+00	33	0	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	0	1121	10	421	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	0	0165b863-257c-38ab-b046-dfe3b4e20a4f	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	0	0560b086-46e5-5653-6fd7-e61ba67b0d59	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	0	1052faa9-046f-5421-f40e-94107062b1c8	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1120	10	1120	0	0	0	10	0	0	0	0	0	0	0	0.002330	0	0	0.002240	0	0	0.000090	0	0	0
2026-11-30 22:00:00+00	33	0	2d39f4a4-b0ff-80b1-f291-fc0d90bc0d27	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	0	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	1043	10	1043	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	0	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	0	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.004174	0	0	0.004164	0	0	0.000010	0	0	0
2026-11-30 22:00:00+00	33	0	6c845eb4-0cfa-49e0-50f4-c98e280842d7	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-30 22:00:00+00	33	0	700b4039-7251-becc-fe57-08f2bfa9b0a3	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	0	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100	0.000000
2026-11-30 22:00:00+00	33	0	9396a24e-dea0-2dc1-75fc-ac43dc6753af	3	1	3222	30	3222	0	0	0	30	0	0	0	0	0	0	0	0.0036762	0.0036762	0	0.0035442	0	0	0.0001320	0	0	0
2026-11-30 22:00:00+00	33	0	97285e14-06fc-41b2-849b-5ad2cdd807ee	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.004360	0	0	0.004160	0	0	0.000200	0	0	0
2026-11-30 22:00:00+00	33	0	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	1071	10	1071	0	0	0	10	0	0	0	0	0	0	0	0.002232	0	0.002	0.002142	0	0	0.000090	0	0	0
2026-11-30 22:00:00+00	33	0	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0	0
2026-11-30 22:00:00+00	33	0	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.004178	0	0	0.004168	0	0	0.000010	0	0	0
2026-11-30 22:00:00+00	33	0	b4567cd9-87bb-dacc-bfc1-a8d7ec25dfe3	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-30 22:00:00+00	33	0	dc068101-c00f-e5a6-026d-8fc1328ff92f	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	2904	20	2904	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	0	e334963d-8074-e309-24ac-39cb3139577b	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-30 22:00:00+00	33	0	e4ff5759-b860-e505-6a6c-2156dcf5a10d	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	0	e799f9ff-1005-3f9f-f91f-85c90fb2ef54	1	0	1	1	1	0	0	0	1	0	0	0	0	0	0	0	0.05	0	0	0	0	0	0	0	0.05	0
2026-11-30 22:00:00+00	33	1	cab3746f-d497-fbdf-20dc-78ed3f96366c	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	2	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	2	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	3	286a0daa-e767-5c0e-8f14-d4d06c1184bd	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	3	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	1007	10	1007	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	3	cab3746f-d497-fbdf-20dc-78ed3f96366c	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	8	0165b863-257c-38ab-b046-dfe3b4e20a4f	-1	0	-1014	-10	-1014	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	8	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.002122	0	0	0.002032	0	0	0.000090	0	0	0
2026-11-30 22:00:00+00	33	8	2d39f4a4-b0ff-80b1-f291-fc0d90bc0d27	-1	0	-1013	-10	-313	-700	0	0	-7	-3	0	0	0	0	-812500	-1	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	8	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002082	0	0	-0.002082	0	0	0.000000	0	0	0
2026-11-30 22:00:00+00	33	8	6a34173d-1dc6-77fd-42de-3478d4692c01	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.002116	0	0	0.000626	0.001400	0	0.000063	0.000027	0	0.000000
2026-11-30 22:00:00+00	33	8	6c845eb4-0cfa-49e0-50f4-c98e280842d7	-1	0	-1016	-10	-1016	0	0	0	-10	0	0	0	0	0	0	0	-0.5	0	0	0	0	0	0	0	-0.5	0
2026-11-30 22:00:00+00	33	8	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0.002118	0	0	0.002028	0	0	0.000090	0	0	0
2026-11-30 22:00:00+00	33	8	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002202	0	0	-0.001982	0	-0.000100	-0.000066	0	-0.000054	0.000000
2026-11-30 22:00:00+00	33	8	97285e14-06fc-41b2-849b-5ad2cdd807ee	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002190	0	0	-0.002080	0	0	-0.000110	0	0	0
2026-11-30 22:00:00+00	33	8	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	6707	40	6707	0	0	0	40	0	0	0	0	0	0	0	0.013774	0	0	0.013414	0	0	0.000360	0	0	0
2026-11-30 22:00:00+00	33	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002084	0	0	-0.002084	0	0	0.000000	0	0	0
2026-11-30 22:00:00+00	33	8	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-4	0	-6707	-40	-6707	0	0	0	-40	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	8	e4ff5759-b860-e505-6a6c-2156dcf5a10d	-1	0	-1017	-10	-1017	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	33	8	f0e16866-3338-0e4e-6303-fedb6e879032	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.002124	0	0	0.002034	0	0	0.000090	0	0	0
\.
COPY cube_day (org_id, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, day, cache_saved_usd) FROM stdin;
-33	638fb5d8-9f39-3c57-4ad2-54a088c32633	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-25	0
-33	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0
-33	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0
33	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-25	0
33	00da5d9b-f6ab-5c8c-e00f-4e423c078029	3	1	3147	30	1047	2100	0	0	21	9	0	0	0	0	2437500	3	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	0165b863-257c-38ab-b046-dfe3b4e20a4f	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	02ccced8-6c7c-1ce8-0ff7-19de9fb98bd7	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0	2026-11-29	0
33	034ae9a3-574d-46a2-c07b-bc3605ab93b4	1	0	1074	10	1074	0	0	0	10	0	0	0	0	0	0	0	0.0012254	0.0012254	0	0.0011814	0	0	0.0000440	0	0	2026-11-28	0
33	03d4bfc6-8493-f409-8138-e2fc90abcf44	1	0	1088	10	788	300	0	0	10	0	0	0	0	0	812500	1	0.002266	0	0	0.001576	0.000600	0	0.000090	0	0	2026-11-29	0.000000
33	0560b086-46e5-5653-6fd7-e61ba67b0d59	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0
33	0560b086-46e5-5653-6fd7-e61ba67b0d59	2	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	1052faa9-046f-5421-f40e-94107062b1c8	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	17a515e6-6066-e54d-9929-205186196f26	1	0	1073	10	373	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-28	0
33	1aab1feb-69d8-8dd3-59fb-476b7933ace0	1	0	1065	10	565	400	100	0	10	0	0	0	0	0	0	0	0.002220	0	0	0.001130	0.000800	0.000200	0.000090	0	0	2026-11-28	0.000000
33	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.002122	0	0	0.002032	0	0	0.000090	0	0	2026-11-30	0
33	206eda30-0c1d-a814-5b16-4986b1c3ecfe	1	0	1083	10	1083	0	0	0	10	0	0	0	0	0	0	0	0.002256	0	0.002	0.002166	0	0	0.000090	0	0	2026-11-27	0
33	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.002162	0	0	0.002072	0	0	0.000090	0	0	2026-11-29	0
33	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.002186	0	0	0.002096	0	0	0.000090	0	0	2026-11-28	0
33	286a0daa-e767-5c0e-8f14-d4d06c1184bd	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0
33	286a0daa-e767-5c0e-8f14-d4d06c1184bd	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	2bc27064-5392-13c5-7b9f-7c41c9110bf0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0
33	2d39f4a4-b0ff-80b1-f291-fc0d90bc0d27	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.001044	0	0	0.001024	0	0	0.000020	0	0	2026-11-26	0
33	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0
33	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25	0
33	395e353f-3d86-7d26-2063-9cfda352a7dc	2	0	2050	20	2050	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	1072	10	1072	0	0	0	10	0	0	0	0	0	0	0	0.002234	0	0	0.002144	0	0	0.000090	0	0	2026-11-30	0
33	4c05950d-eea6-96ea-d1b2-37dcd8153d52	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020	2026-11-28	0.0000000
33	4d0e6efb-33b5-aa7b-5834-57030591c21a	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0	2026-11-30	0
33	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.002092	0	0	0.002082	0	0	0.000010	0	0	2026-11-30	0
33	53c9fe57-4b0e-794d-cd70-a6d487f297e5	1	0	1079	10	1079	0	0	0	10	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	60db162f-6656-6745-3128-b8e9f999db6f	1	0	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	2026-11-28	0
33	61897ff7-2fdc-86d2-afe2-e407503b4289	1	0	1067	10	567	400	100	0	10	0	0	0	0	0	0	0	0.002224	0	0	0.001134	0.000800	0.000200	0.000090	0	0	2026-11-27	0.000000
33	638fb5d8-9f39-3c57-4ad2-54a088c32633	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	0	0	2026-11-25	0
33	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	1078	10	1078	0	0	0	10	0	0	0	0	0	1500000	1	0.002166	0	0	0.002156	0	0	0.000010	0	0	2026-11-30	0
33	6a34173d-1dc6-77fd-42de-3478d4692c01	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.002116	0	0	0.000626	0.001400	0	0.000063	0.000027	0	2026-11-30	0.000000
33	6a6e7262-17e2-dd02-bca9-bea23c647b9e	1	0	1064	10	564	400	100	0	10	0	0	0	0	0	0	0	0.002218	0	0	0.001128	0.000800	0.000200	0.000090	0	0	2026-11-29	0.000000
33	6c845eb4-0cfa-49e0-50f4-c98e280842d7	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	0	0	0.0	2026-11-30	0
33	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-26	0
33	700b4039-7251-becc-fe57-08f2bfa9b0a3	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.002020	0	0	0.002010	0	0	0.000010	0	0	2026-11-25	0
33	7618671b-c32a-f54f-a833-8f7021967007	1	0	1077	10	1077	0	0	0	10	0	0	0	0	0	1500000	1	0.002164	0	0	0.002154	0	0	0.000010	0	0	2026-11-29	0
33	7625487c-1f2a-445b-336f-424aecc35d10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	7c685fd4-f9be-d610-5ae0-87587550b908	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5	2026-11-29	0
33	7f86f91a-8989-909d-a688-afe64eb25e33	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0000000	0.0000000	0	0.0000000	0	0	0.0000000	0	0	2026-11-30	0
33	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	0	0	0.0	2026-11-29	0
33	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0.002134	0	0	0.001934	0	0.000100	0.000054	0	0.000046	2026-11-25	0.000000
33	81f2c1c4-e67d-64dd-0e66-4e5a7ee317dc	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-25	0
33	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0.002118	0	0	0.002028	0	0	0.000090	0	0	2026-11-30	0
33	8748f44c-810e-6e90-261b-69266630125a	1	0	1066	10	566	400	100	0	10	0	0	0	0	0	0	0	0.002222	0	0	0.001132	0.000800	0.000200	0.000090	0	0	2026-11-25	0.000000
33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.002158	0	0	0.001958	0	0.000100	0.000054	0	0.000046	2026-11-25	0.000000
33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	3	0	3174	30	3009	0	90	60	18	0	15	0	0	12	0	0	0.006618	0	0	0.006018	0	0.000300	0.000162	0	0.000138	2026-11-30	0.000000
33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	2026-11-27	0
33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	2	1	2100	20	2100	0	0	0	20	0	0	0	0	0	0	0	0.0023980	0.0023980	0	0.0023100	0	0	0.0000880	0	0	2026-11-30	0
33	96f0f291-e669-bbc3-ffa2-e1c9c9429722	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000000	0	0	0.000000	0	0	0.000000	0	0	2026-11-29	0
33	97285e14-06fc-41b2-849b-5ad2cdd807ee	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.002170	0	0	0.002080	0	0	0.000090	0	0	2026-11-30	0
33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.002160	0	0.002	0.002070	0	0	0.000090	0	0	2026-11-26	0
33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.002184	0	0.002	0.002094	0	0	0.000090	0	0	2026-11-25	0
33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	1071	10	1071	0	0	0	10	0	0	0	0	0	0	0	0.002232	0	0.002	0.002142	0	0	0.000090	0	0	2026-11-30	0
33	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25	0
33	9ef801bf-5731-2a66-f964-682f5e068d59	1	1	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	2026-11-27	0
33	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0	2026-11-30	0
33	a003836d-e161-d0d6-5915-4b92a9d4d5cd	1	0	1076	10	1076	0	0	0	10	0	0	0	0	0	1500000	1	0.002242	0	0	0.002152	0	0	0.000090	0	0	2026-11-30	0
33	a01bd229-c0ca-921b-5caa-413eca707c5f	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0.002142	0	0	0.002052	0	0	0.000090	0	0	2026-11-30	0
33	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-25	0
33	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	6707	40	6707	0	0	0	40	0	0	0	0	0	0	0	0.013774	0	0	0.013414	0	0	0.000360	0	0	2026-11-30	0
33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.002070	0	0	0.002060	0	0	0.000010	0	0	2026-11-28	0
33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.002094	0	0	0.002084	0	0	0.000010	0	0	2026-11-30	0
33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1090	10	1090	0	0	0	10	0	0	0	0	0	0	0	0.002190	0	0	0.002180	0	0	0.000010	0	0	2026-11-29	0
33	b4567cd9-87bb-dacc-bfc1-a8d7ec25dfe3	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-30	0
33	b5f1d87b-c32c-226b-fa87-ef2b97680d00	1	0	1075	10	1075	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-30	0
33	b8a373bc-7828-a318-3ccd-16d6ae38b32e	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-27	0
33	bec91f22-b844-fe26-6e89-667f3753e131	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.002136	0	0.002	0.002046	0	0	0.000090	0	0	2026-11-25	0
33	c049c1f5-03e1-1b00-e26e-f47a956003a1	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.002098	0	0	0.002008	0	0	0.000090	0	0	2026-11-29	0
33	c26554bd-0680-fcb4-8b74-7c1750a1bd7a	1	0	1082	10	1027	0	30	20	6	0	5	0	0	4	0	0	0.002254	0	0	0.002054	0	0.000100	0.000054	0	0.000046	2026-11-25	0.000000
33	c6425af5-14e0-d42a-d9ee-7111f3021955	1	0	1059	10	1059	0	0	0	10	0	0	0	0	0	0	0	0.002208	0	0.002	0.002118	0	0	0.000090	0	0	2026-11-27	0
33	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25	0
33	cab3746f-d497-fbdf-20dc-78ed3f96366c	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	1	0	1087	10	787	300	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29	0
33	da718855-2d55-1d12-609d-d734df2f5db2	2	0	2024	20	2024	0	0	0	20	0	0	0	0	0	0	0	0.004068	0	0	0.004048	0	0	0.000020	0	0	2026-11-25	0
33	dc068101-c00f-e5a6-026d-8fc1328ff92f	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	-3803	-20	-3803	0	0	0	-20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-31	0
33	e334963d-8074-e309-24ac-39cb3139577b	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-30	0
33	e334963d-8074-e309-24ac-39cb3139577b	1	1	1063	10	1063	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-27	0
33	e35129b5-b175-1a45-2d99-ee5e2aeed003	1	0	1089	10	789	300	0	0	10	0	0	0	0	0	0	0	0.002188	0	0	0.001578	0.000600	0	0.000010	0	0	2026-11-30	0.000000
33	e4ff5759-b860-e505-6a6c-2156dcf5a10d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
33	f0e16866-3338-0e4e-6303-fedb6e879032	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.002124	0	0	0.002034	0	0	0.000090	0	0	2026-11-30	0
33	f14b7873-d59b-077f-0e0c-e405903f2d57	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123	2026-11-26	0
33	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	1060	10	1060	0	0	0	10	0	0	0	0	0	0	0	0.002210	0	0	0.002120	0	0	0.000090	0	0	2026-11-29	0
33	fc4f2282-8830-c0d6-a80a-a2467ac7cddc	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0	2026-11-28	0
34	00da5d9b-f6ab-5c8c-e00f-4e423c078029	2	0	2206	20	806	1400	0	0	14	6	0	0	0	0	1625000	2	0	0	0	0	0	0	0	0	0	2026-10-30	0
34	286a0daa-e767-5c0e-8f14-d4d06c1184bd	2	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-30	0
34	395e353f-3d86-7d26-2063-9cfda352a7dc	2	0	2194	20	2194	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-30	0
34	638fb5d8-9f39-3c57-4ad2-54a088c32633	2	0	2202	20	2202	0	0	0	20	0	0	0	0	0	0	0	0	0	0.004	0	0	0	0	0	0	2026-10-30	0
34	640568ab-e828-1515-ffc7-4299c8521ad4	2	0	2204	20	2204	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-30	0
34	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	2	0	2210	20	2210	0	0	0	20	0	0	0	0	0	0	0	0.0246	0	0	0	0	0	0	0	0.0246	2026-10-30	0
34	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	2	0	2212	20	2212	0	0	0	20	0	0	0	0	0	0	0	1.0	0	0	0	0	0	0	0	1.0	2026-10-30	0
34	9396a24e-dea0-2dc1-75fc-ac43dc6753af	2	0	2208	20	2208	0	0	0	20	0	0	0	0	0	0	0	0.0025168	0.0025168	0	0.0024288	0	0	0.0000880	0	0	2026-10-30	0
34	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	2	0	2214	20	2214	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-30	0
34	abde1851-3fa8-faae-2fd1-0f86ad45b77b	2	0	2216	20	2216	0	0	0	20	0	0	0	0	0	0	0	0.50	0	0	0	0	0	0	0	0.50	2026-10-30	0
34	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	2	0	2200	20	2090	0	60	40	12	0	10	0	0	8	0	0	0	0	0	0	0	0	0	0	0	2026-10-30	0
34	cab3746f-d497-fbdf-20dc-78ed3f96366c	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-30	0
\.
COPY delivery (id, org_id, channel_id, event_id, type, message, metric, fired_id, opened, created_at, state, due_at, attempts, first_attempt_at, done_at, digest_id, alert_key) FROM stdin;
256	33	43cbabf3955e7915912c50e9	webhook-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.693565+00	delivered	2026-11-30 22:03:57.693565+00	1	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	8f696f40-486a-4dd1-3a76-d12ecd61566f
257	33	43cbabf3955e7915912c50e9	webhook-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.693767+00	failed	2026-11-30 22:03:57.693767+00	1	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	b2836d36-64eb-8a90-6529-20fe26f490b9
258	33	43cbabf3955e7915912c50e9	webhook-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.693808+00	pending	2026-11-30 22:03:57.693808+00	0	\N	\N	\N	8ad692f7-dfa9-b966-308b-d3d6cc96b482
259	33	acd38f14d30174d56e7f7b25	slack-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.700051+00	delivered	2026-11-30 22:03:57.700051+00	1	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	d4b25d28-42b3-932e-a167-90b819be7c7b
260	33	acd38f14d30174d56e7f7b25	slack-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.700165+00	failed	2026-11-30 22:03:57.700165+00	1	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	56c93b4a-b689-148b-a780-42758a1a5f82
261	33	acd38f14d30174d56e7f7b25	slack-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.70019+00	pending	2026-11-30 22:03:57.70019+00	0	\N	\N	\N	5d7ebe4d-3c5b-6c6c-0262-2b74a9cc3d8e
262	33	2f01a9063cc7809c62520c38	email-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.703632+00	delivered	2026-11-30 22:03:57.703632+00	1	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	71e82f13-7d4f-f66f-99c0-4b28c10ed340
263	33	2f01a9063cc7809c62520c38	email-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.703716+00	failed	2026-11-30 22:03:57.703716+00	1	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	0a32339b-42ed-0223-e3c9-f3886b81d951
264	33	2f01a9063cc7809c62520c38	email-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.703827+00	pending	2026-11-30 22:03:57.703828+00	0	\N	\N	\N	d9bf3f88-ef73-6413-249c-ce7d6d3ccc88
265	33	738402c48e9241643ac87dc1	pagerduty-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.707265+00	delivered	2026-11-30 22:03:57.707265+00	1	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	11c41235-00b7-08a9-b9e4-65fc471ae375
266	33	738402c48e9241643ac87dc1	pagerduty-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.707359+00	failed	2026-11-30 22:03:57.707359+00	1	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	4e59de88-fe25-ce7f-1cc6-e22c6f3951c4
267	33	738402c48e9241643ac87dc1	pagerduty-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.707388+00	pending	2026-11-30 22:03:57.707388+00	0	\N	\N	\N	da017602-08fa-2c43-b7d4-bbb0bd9395fd
268	33	a15a42fef2d0335adcc2cf16	alertmanager-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.710484+00	delivered	2026-11-30 22:03:57.710484+00	1	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	ac8ec04c-c42b-6ba6-432a-ca24e5fde4c8
269	33	a15a42fef2d0335adcc2cf16	alertmanager-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.710597+00	failed	2026-11-30 22:03:57.710598+00	1	2026-11-30 22:03:57.687152+00	2026-11-30 22:03:57.687152+00	\N	e909670e-213e-16a5-5fa3-0a42bbd29898
270	33	a15a42fef2d0335adcc2cf16	alertmanager-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 22:03:57.710626+00	pending	2026-11-30 22:03:57.710626+00	0	\N	\N	\N	0d28bb65-46c8-269d-7342-8f31527463bc
\.
COPY delivery_attempt (id, org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail) FROM stdin;
171	33	43cbabf3955e7915912c50e9	webhook-0	2026-11-30 22:03:57.687152+00	12	delivered	200	
172	33	43cbabf3955e7915912c50e9	webhook-1	2026-11-30 22:03:57.687152+00	12	refused	500	
173	33	acd38f14d30174d56e7f7b25	slack-0	2026-11-30 22:03:57.687152+00	12	delivered	200	
174	33	acd38f14d30174d56e7f7b25	slack-1	2026-11-30 22:03:57.687152+00	12	refused	500	
175	33	2f01a9063cc7809c62520c38	email-0	2026-11-30 22:03:57.687152+00	12	delivered	200	
176	33	2f01a9063cc7809c62520c38	email-1	2026-11-30 22:03:57.687152+00	12	refused	500	
177	33	738402c48e9241643ac87dc1	pagerduty-0	2026-11-30 22:03:57.687152+00	12	delivered	200	
178	33	738402c48e9241643ac87dc1	pagerduty-1	2026-11-30 22:03:57.687152+00	12	refused	500	
179	33	a15a42fef2d0335adcc2cf16	alertmanager-0	2026-11-30 22:03:57.687152+00	12	delivered	200	
180	33	a15a42fef2d0335adcc2cf16	alertmanager-1	2026-11-30 22:03:57.687152+00	12	refused	500	
\.
COPY dimension_set (org_id, id, provider, model, operation, service_tier, feature, team, service, environment, project, gl_account, outcome, workload, variant, customer_tier, cost_status, model_family, model_alias) FROM stdin;
-33	638fb5d8-9f39-3c57-4ad2-54a088c32633	openai	gpt-4o	\N	\N	\N	blue	web	\N	p1	\N	\N	batch	a	\N	unpriced	\N	\N
-33	640568ab-e828-1515-ffc7-4299c8521ad4	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	unpriced	\N	\N
-33	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	openai	gpt-4o	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	gold	unpriced	\N	\N
33	00da5d9b-f6ab-5c8c-e00f-4e423c078029	openai	gpt-4o-mini	\N	\N	summary	\N	worker	\N	p1	6001	resolved	batch	\N	\N	unpriced	\N	\N
33	0165b863-257c-38ab-b046-dfe3b4e20a4f	openai	gpt-4o	chat	\N	search	t1	\N	prod	p1	6001	resolved	batch	\N	\N	unpriced	\N	\N
33	02ccced8-6c7c-1ce8-0ff7-19de9fb98bd7	openai	o3-mini-2025-01-31	\N	\N	\N	blue	web	\N	p1	\N	\N	batch	a	\N	priced	o3-mini	openai/o3-mini
33	034ae9a3-574d-46a2-c07b-bc3605ab93b4	openai	o3-mini	agent	\N	search	blue	\N	prod	p1	6001	resolved	batch	\N	\N	priced	o3-mini	\N
33	03d4bfc6-8493-f409-8138-e2fc90abcf44	openai	gpt-4o	\N	\N	summary	blue	shop	prod	p1	6001	resolved	batch	a	gold	estimated	gpt-4o	\N
33	0560b086-46e5-5653-6fd7-e61ba67b0d59	openai	gpt-4o	\N	\N	search	blue	\N	prod	p1	6001	resolved	batch	\N	\N	priced	gpt-4o	\N
33	1052faa9-046f-5421-f40e-94107062b1c8	openai	o3-mini-2025-01-31	\N	\N	search	blue	\N	prod	p1	6001	resolved	batch	\N	\N	priced	o3-mini	\N
33	17a515e6-6066-e54d-9929-205186196f26	openai	gpt-4o-mini	tool	\N	summary	\N	worker	\N	p1	6001	resolved	batch	\N	\N	unpriced	\N	\N
33	1aab1feb-69d8-8dd3-59fb-476b7933ace0	openai	gpt-4o	\N	\N	cached	blue	web	\N	p1	\N	\N	batch	a	\N	estimated	gpt-4o	\N
33	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	openai	gpt-4o	\N	\N	summary	t3	web	prod	\N	\N	\N	\N	a	gold	priced	\N	\N
33	206eda30-0c1d-a814-5b16-4986b1c3ecfe	openai	gpt-4o	\N	\N	\N	blue	web	\N	p1	\N	done	batch	a	\N	priced	gpt-4o	\N
33	2135fe5a-062a-4059-79c8-08fc2642a90d	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	gpt-4o	\N
33	286a0daa-e767-5c0e-8f14-d4d06c1184bd	openai	gpt-4o	\N	\N	search	blue	\N	prod	p1	6001	resolved	batch	\N	\N	priced	\N	\N
33	2bc27064-5392-13c5-7b9f-7c41c9110bf0	openai	gpt-4o-mini	\N	\N	summary	\N	shop	\N	p1	6001	resolved	batch	\N	\N	unpriced	\N	\N
33	2d39f4a4-b0ff-80b1-f291-fc0d90bc0d27	openai	gpt-4o	\N	\N	summary	t0	worker	\N	p1	6001	resolved	batch	\N	\N	unpriced	\N	\N
33	320ea466-ce88-49d0-32b6-b210ce3e7979	openai	our-model	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	our-model	\N
33	395e353f-3d86-7d26-2063-9cfda352a7dc	openai	ft:gpt-4o:acme::x	\N	\N	summary	\N	worker	\N	p1	6001	resolved	batch	\N	\N	unpriced	\N	\N
33	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	openai	gpt-4o	\N	\N	search	red	web	prod	p1	\N	\N	batch	\N	gold	unpriced	gpt-4o	\N
33	47a70425-428a-3676-0a1e-399b1545a7eb	openai	gpt-4o	tool	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	gpt-4o	\N
33	4c05950d-eea6-96ea-d1b2-37dcd8153d52	openai	our-model	\N	\N	summary	\N	worker	\N	p1	6001	resolved	batch	\N	\N	estimated	our-model	\N
33	4d0e6efb-33b5-aa7b-5834-57030591c21a	openai	o3-mini-2025-01-31	chat	\N	search	blue	\N	prod	p1	6001	resolved	batch	\N	\N	priced	o3-mini	\N
33	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	openai	nobody-knows-it	\N	\N	\N	blue	web	\N	p1	\N	\N	batch	a	\N	priced	nobody-knows-it	\N
33	53c9fe57-4b0e-794d-cd70-a6d487f297e5	openai	ft:gpt-4o:acme::x	\N	\N	agents	\N	worker	\N	p1	6001	resolved	batch	\N	\N	unpriced	\N	\N
33	60db162f-6656-6745-3128-b8e9f999db6f	openai	gpt-4o	\N	\N	agents	red	web	prod	p1	\N	\N	batch	\N	gold	unpriced	gpt-4o	\N
33	61897ff7-2fdc-86d2-afe2-e407503b4289	openai	gpt-4o	\N	\N	cached	\N	worker	\N	p1	6001	resolved	batch	\N	\N	estimated	gpt-4o	\N
33	638fb5d8-9f39-3c57-4ad2-54a088c32633	openai	gpt-4o	\N	\N	\N	blue	web	\N	p1	\N	\N	batch	a	\N	unpriced	\N	\N
33	69c3fff1-6a5a-0123-b1d0-37705694f4c4	openai	nobody-knows-it	\N	\N	agents	red	web	prod	p1	6001	resolved	batch	a	gold	priced	nobody-knows-it	\N
33	6a34173d-1dc6-77fd-42de-3478d4692c01	openai	gpt-4o	\N	\N	summary	t0	worker	\N	p1	6001	resolved	batch	\N	\N	estimated	\N	\N
33	6a6e7262-17e2-dd02-bca9-bea23c647b9e	openai	gpt-4o	\N	\N	cached	blue	web	prod	\N	\N	\N	\N	a	gold	estimated	gpt-4o	\N
33	6c845eb4-0cfa-49e0-50f4-c98e280842d7	openai	gpt-4o	\N	\N	summary	__other__	web	prod	\N	\N	\N	\N	a	gold	estimated	\N	\N
33	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	openai	gpt-4o	\N	\N	search	red	web	prod	p1	\N	\N	batch	\N	gold	reported	\N	\N
33	700b4039-7251-becc-fe57-08f2bfa9b0a3	openai	gpt-4o-mini	\N	\N	\N	blue	web	\N	p1	\N	\N	batch	a	\N	unpriced	\N	\N
33	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	openai	nobody-knows-it	\N	\N	\N	blue	web	\N	p1	\N	\N	batch	a	\N	priced	\N	\N
33	7618671b-c32a-f54f-a833-8f7021967007	openai	nobody-knows-it	\N	\N	agents	blue	web	\N	p1	\N	\N	batch	a	\N	priced	nobody-knows-it	\N
33	7625487c-1f2a-445b-336f-424aecc35d10	azure	our-deployment	chat	flex	search	blue	\N	prod	p1	6001	resolved	batch	\N	\N	unpriced	our-deployment	\N
33	77e65d04-1cba-1e79-fa93-3f4a45991f73	openai	gpt-4o	\N	\N	summary	t3	web	prod	\N	\N	\N	\N	a	gold	estimated	\N	\N
33	7c685fd4-f9be-d610-5ae0-87587550b908	openai	o3-mini-2025-01-31	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	gold	estimated	o3-mini	openai/o3-mini
33	7f86f91a-8989-909d-a688-afe64eb25e33	openai	o3-mini	chat	\N	search	blue	shop	prod	p1	6001	resolved	batch	\N	\N	priced	o3-mini	\N
33	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	openai	gpt-4o	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	gold	estimated	\N	\N
33	81f2c1c4-e67d-64dd-0e66-4e5a7ee317dc	azure	our-deployment	\N	flex	search	red	web	prod	p1	\N	\N	batch	\N	gold	reported	our-deployment	\N
33	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	openai	gpt-4o	chat	\N	search	t1	\N	prod	p1	6001	resolved	batch	\N	\N	priced	\N	\N
33	8748f44c-810e-6e90-261b-69266630125a	openai	gpt-4o	\N	\N	cached	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	gpt-4o	\N
33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	openai	gpt-4o	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	gold	estimated	gpt-4o	\N
33	902ea281-ab7d-97b3-4dce-a3f3094489ba	openai	gpt-4o	\N	\N	search	t2	web	prod	p1	\N	\N	batch	\N	gold	reported	\N	\N
33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	openai	o3-mini	chat	\N	search	blue	\N	prod	p1	6001	resolved	batch	\N	\N	priced	o3-mini	\N
33	96f0f291-e669-bbc3-ffa2-e1c9c9429722	openai	gpt-4o	\N	\N	chat	red	shop	prod	p1	6001	resolved	batch	a	gold	priced	gpt-4o	\N
33	97285e14-06fc-41b2-849b-5ad2cdd807ee	openai	gpt-4o	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	gold	priced	gpt-4o	\N
33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	openai	gpt-4o	\N	\N	\N	blue	web	\N	p1	\N	\N	batch	a	\N	priced	gpt-4o	\N
33	9ac47bd0-69df-dcc7-069d-2d15ce0d7578	openai	gpt-4o	\N	\N	\N	t4	web	\N	p1	\N	\N	batch	a	\N	unpriced	\N	\N
33	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	openai	nobody-knows-it	\N	\N	\N	blue	web	\N	p1	\N	\N	batch	a	\N	unpriced	\N	\N
33	9ef801bf-5731-2a66-f964-682f5e068d59	openai	gpt-4o	\N	\N	agents	blue	\N	prod	p1	6001	resolved	batch	\N	\N	priced	gpt-4o	\N
33	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	openai	o3-mini-2025-01-31	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	o3-mini	\N
33	a003836d-e161-d0d6-5915-4b92a9d4d5cd	openai	gpt-4o	\N	\N	agents	blue	web	prod	\N	\N	\N	\N	a	gold	priced	gpt-4o	\N
33	a01bd229-c0ca-921b-5caa-413eca707c5f	azure	our-deployment	chat	flex	search	blue	\N	prod	p1	6001	resolved	batch	\N	\N	estimated	our-deployment	\N
33	abde1851-3fa8-faae-2fd1-0f86ad45b77b	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	\N	\N
33	b1d15cbe-104f-5ff7-deaf-30d168173af7	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	priced	\N	\N
33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	nobody-knows-it	\N
33	b4567cd9-87bb-dacc-bfc1-a8d7ec25dfe3	openai	gpt-4o	\N	\N	search	__other__	web	prod	p1	\N	\N	batch	\N	gold	reported	\N	\N
33	b5f1d87b-c32c-226b-fa87-ef2b97680d00	openai	gpt-4o	agent	\N	search	red	web	prod	p1	\N	\N	batch	\N	gold	reported	gpt-4o	\N
33	b8a373bc-7828-a318-3ccd-16d6ae38b32e	openai	gpt-4o-mini	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	gold	estimated	\N	\N
33	bec91f22-b844-fe26-6e89-667f3753e131	openai	gpt-4o	\N	\N	\N	blue	web	\N	p1	\N	\N	batch	a	\N	priced	\N	\N
33	c049c1f5-03e1-1b00-e26e-f47a956003a1	openai	gpt-4o	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	gold	priced	\N	\N
33	c26554bd-0680-fcb4-8b74-7c1750a1bd7a	openai	gpt-4o	\N	\N	summary	blue	web	prod	\N	\N	done	\N	a	gold	estimated	gpt-4o	\N
33	c6425af5-14e0-d42a-d9ee-7111f3021955	openai	gpt-4o	\N	\N	\N	blue	web	\N	p1	\N	\N	batch	a	\N	estimated	gpt-4o	\N
33	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	openai	gpt-4o	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	gold	unpriced	\N	\N
33	cab3746f-d497-fbdf-20dc-78ed3f96366c	openai	gpt-4o	\N	\N	search	red	web	prod	p1	\N	\N	batch	\N	gold	unpriced	\N	\N
33	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	openai	gpt-4o	\N	\N	chat	red	shop	prod	p1	6001	resolved	batch	a	gold	reported	gpt-4o	\N
33	da718855-2d55-1d12-609d-d734df2f5db2	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	\N	\N
33	dc068101-c00f-e5a6-026d-8fc1328ff92f	openai	o3-mini-2025-01-31	\N	\N	search	red	web	prod	p1	\N	\N	batch	\N	gold	unpriced	o3-mini	\N
33	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unpriced	\N	\N
33	e334963d-8074-e309-24ac-39cb3139577b	openai	gpt-4o	\N	\N	search	red	web	prod	p1	\N	\N	batch	\N	gold	reported	gpt-4o	\N
33	e35129b5-b175-1a45-2d99-ee5e2aeed003	openai	nobody-knows-it	chat	\N	search	blue	shop	prod	p1	6001	resolved	batch	a	\N	estimated	nobody-knows-it	\N
33	e4ff5759-b860-e505-6a6c-2156dcf5a10d	openai	gpt-4o	\N	\N	\N	__other__	web	\N	p1	\N	\N	batch	a	\N	unpriced	\N	\N
33	e799f9ff-1005-3f9f-f91f-85c90fb2ef54	openai	gpt-4o	\N	\N	chat	\N	\N	\N	\N	\N	\N	\N	\N	\N	reported	gpt-4o	\N
33	f0e16866-3338-0e4e-6303-fedb6e879032	openai	gpt-4o	\N	\N	\N	t4	web	\N	p1	\N	\N	batch	a	\N	priced	\N	\N
33	f14b7873-d59b-077f-0e0c-e405903f2d57	openai	o3-mini-2025-01-31	\N	\N	search	red	web	prod	p1	\N	\N	batch	\N	gold	reported	o3-mini	\N
33	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	gpt-4o	\N
33	fc4f2282-8830-c0d6-a80a-a2467ac7cddc	openai	o3-mini-2025-01-31	\N	\N	summary	\N	worker	\N	p1	6001	resolved	batch	\N	\N	priced	o3-mini	\N
34	00da5d9b-f6ab-5c8c-e00f-4e423c078029	openai	gpt-4o-mini	\N	\N	summary	\N	worker	\N	p1	6001	resolved	batch	\N	\N	unpriced	\N	\N
34	286a0daa-e767-5c0e-8f14-d4d06c1184bd	openai	gpt-4o	\N	\N	search	blue	\N	prod	p1	6001	resolved	batch	\N	\N	priced	\N	\N
34	395e353f-3d86-7d26-2063-9cfda352a7dc	openai	ft:gpt-4o:acme::x	\N	\N	summary	\N	worker	\N	p1	6001	resolved	batch	\N	\N	unpriced	\N	\N
34	638fb5d8-9f39-3c57-4ad2-54a088c32633	openai	gpt-4o	\N	\N	\N	blue	web	\N	p1	\N	\N	batch	a	\N	unpriced	\N	\N
34	640568ab-e828-1515-ffc7-4299c8521ad4	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	unpriced	\N	\N
34	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	openai	gpt-4o	\N	\N	search	red	web	prod	p1	\N	\N	batch	\N	gold	reported	\N	\N
34	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	openai	gpt-4o	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	gold	estimated	\N	\N
34	9396a24e-dea0-2dc1-75fc-ac43dc6753af	openai	o3-mini	chat	\N	search	blue	\N	prod	p1	6001	resolved	batch	\N	\N	priced	o3-mini	\N
34	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	openai	nobody-knows-it	\N	\N	\N	blue	web	\N	p1	\N	\N	batch	a	\N	unpriced	\N	\N
34	abde1851-3fa8-faae-2fd1-0f86ad45b77b	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	\N	\N
34	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	openai	gpt-4o	\N	\N	summary	blue	web	prod	\N	\N	\N	\N	a	gold	unpriced	\N	\N
34	cab3746f-d497-fbdf-20dc-78ed3f96366c	openai	gpt-4o	\N	\N	search	red	web	prod	p1	\N	\N	batch	\N	gold	unpriced	\N	\N
\.
COPY dimension_value (org_id, utc_day, dimension, value) FROM stdin;
-33	2026-11-25	cost_status	unpriced
-33	2026-11-25	dimension_set	638fb5d89f393c574ad254a088c32633
-33	2026-11-25	model	gpt-4o
-33	2026-11-25	project	p1
-33	2026-11-25	provider	openai
-33	2026-11-25	service	web
-33	2026-11-25	team	blue
-33	2026-11-25	variant	a
-33	2026-11-25	workload	batch
-33	2026-11-27	cost_status	unpriced
-33	2026-11-27	customer_tier	gold
-33	2026-11-27	dimension_set	640568abe8281515ffc74299c8521ad4
-33	2026-11-27	environment	prod
-33	2026-11-27	feature	chat
-33	2026-11-27	gl_account	6001
-33	2026-11-27	model	gpt-4o
-33	2026-11-27	outcome	resolved
-33	2026-11-27	project	p1
-33	2026-11-27	provider	openai
-33	2026-11-27	service	web
-33	2026-11-27	team	red
-33	2026-11-27	variant	a
-33	2026-11-27	workload	batch
-33	2026-11-29	cost_status	unpriced
-33	2026-11-29	customer_tier	gold
-33	2026-11-29	dimension_set	c9a158297bd22c3c0f48b88714b0d8bb
-33	2026-11-29	environment	prod
-33	2026-11-29	feature	summary
-33	2026-11-29	model	gpt-4o
-33	2026-11-29	provider	openai
-33	2026-11-29	service	web
-33	2026-11-29	team	blue
-33	2026-11-29	variant	a
33	2026-10-31	cost_status	unpriced
33	2026-10-31	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
33	2026-10-31	model	gpt-4o
33	2026-10-31	provider	openai
33	2026-11-25	cost_status	estimated
33	2026-11-25	cost_status	priced
33	2026-11-25	cost_status	reported
33	2026-11-25	cost_status	unpriced
33	2026-11-25	customer_tier	gold
33	2026-11-25	dimension_set	00da5d9bf6ab5c8ce00f4e423c078029
33	2026-11-25	dimension_set	395e353f3d867d2620639cfda352a7dc
33	2026-11-25	dimension_set	638fb5d89f393c574ad254a088c32633
33	2026-11-25	dimension_set	701bf60f4ad19bccdc42c449e2d64a04
33	2026-11-25	dimension_set	814bffab24b87cde4cb02fa705ae6b8f
33	2026-11-25	dimension_set	81f2c1c4e67d64dd0e664e5a7ee317dc
33	2026-11-25	dimension_set	8748f44c810e6e90261b69266630125a
33	2026-11-25	dimension_set	8d6f8e3400dcd3bd3c60e4cd9dbe927b
33	2026-11-25	dimension_set	97c0c6a917404f1a55ce5c32a074295c
33	2026-11-25	dimension_set	9ca8a078ba5c4d8b39c64cc41af56b49
33	2026-11-25	dimension_set	abde18513fa8faae2fd10f86ad45b77b
33	2026-11-25	dimension_set	bec91f22b844fe266e89667f3753e131
33	2026-11-25	dimension_set	c26554bd0680fcb48b747c1750a1bd7a
33	2026-11-25	dimension_set	c9a158297bd22c3c0f48b88714b0d8bb
33	2026-11-25	dimension_set	da7188552d551d12609dd734df2f5db2
33	2026-11-25	environment	prod
33	2026-11-25	feature	cached
33	2026-11-25	feature	chat
33	2026-11-25	feature	search
33	2026-11-25	feature	summary
33	2026-11-25	gl_account	6001
33	2026-11-25	model	ft:gpt-4o:acme::x
33	2026-11-25	model	gpt-4o
33	2026-11-25	model	gpt-4o-mini
33	2026-11-25	model	nobody-knows-it
33	2026-11-25	model	our-deployment
33	2026-11-25	outcome	done
33	2026-11-25	outcome	resolved
33	2026-11-25	project	p1
33	2026-11-25	provider	azure
33	2026-11-25	provider	openai
33	2026-11-25	service	web
33	2026-11-25	service	worker
33	2026-11-25	service_tier	flex
33	2026-11-25	team	blue
33	2026-11-25	team	red
33	2026-11-25	variant	a
33	2026-11-25	workload	batch
33	2026-11-26	cost_status	estimated
33	2026-11-26	cost_status	priced
33	2026-11-26	cost_status	reported
33	2026-11-26	cost_status	unpriced
33	2026-11-26	customer_tier	gold
33	2026-11-26	dimension_set	286a0daae7675c0e8f14d4d06c1184bd
33	2026-11-26	dimension_set	320ea466ce8849d032b6b210ce3e7979
33	2026-11-26	dimension_set	395e353f3d867d2620639cfda352a7dc
33	2026-11-26	dimension_set	6f1c3e8a65e51588f5fe714cdc9beeb3
33	2026-11-26	dimension_set	97c0c6a917404f1a55ce5c32a074295c
33	2026-11-26	dimension_set	f14b7873d59b077f0e0ce405903f2d57
33	2026-11-26	environment	prod
33	2026-11-26	feature	chat
33	2026-11-26	feature	search
33	2026-11-26	feature	summary
33	2026-11-26	gl_account	6001
33	2026-11-26	model	ft:gpt-4o:acme::x
33	2026-11-26	model	gpt-4o
33	2026-11-26	model	o3-mini-2025-01-31
33	2026-11-26	model	our-model
33	2026-11-26	outcome	resolved
33	2026-11-26	project	p1
33	2026-11-26	provider	openai
33	2026-11-26	service	web
33	2026-11-26	service	worker
33	2026-11-26	team	blue
33	2026-11-26	team	red
33	2026-11-26	variant	a
33	2026-11-26	workload	batch
33	2026-11-27	cost_status	estimated
33	2026-11-27	cost_status	priced
33	2026-11-27	cost_status	reported
33	2026-11-27	customer_tier	gold
33	2026-11-27	dimension_set	206eda300c1da8145b164986b1c3ecfe
33	2026-11-27	dimension_set	61897ff72fdc86d2afe2e407503b4289
33	2026-11-27	dimension_set	9396a24edea02dc175fcac43dc6753af
33	2026-11-27	dimension_set	9ef801bf57312a66f964682f5e068d59
33	2026-11-27	dimension_set	b8a373bc7828a3183ccd16d6ae38b32e
33	2026-11-27	dimension_set	c6425af514e0d42ad9ee7111f3021955
33	2026-11-27	dimension_set	e334963d8074e30924ac39cb3139577b
33	2026-11-27	environment	prod
33	2026-11-27	feature	agents
33	2026-11-27	feature	cached
33	2026-11-27	feature	search
33	2026-11-27	feature	summary
33	2026-11-27	gl_account	6001
33	2026-11-27	model	gpt-4o
33	2026-11-27	model	gpt-4o-mini
33	2026-11-27	model	o3-mini
33	2026-11-27	operation	chat
33	2026-11-27	outcome	done
33	2026-11-27	outcome	resolved
33	2026-11-27	project	p1
33	2026-11-27	provider	openai
33	2026-11-27	service	web
33	2026-11-27	service	worker
33	2026-11-27	team	blue
33	2026-11-27	team	red
33	2026-11-27	variant	a
33	2026-11-27	workload	batch
33	2026-11-28	cost_status	estimated
33	2026-11-28	cost_status	priced
33	2026-11-28	cost_status	unpriced
33	2026-11-28	customer_tier	gold
33	2026-11-28	dimension_set	034ae9a3574d46a2c07bbc3605ab93b4
33	2026-11-28	dimension_set	0560b08646e556536fd7e61ba67b0d59
33	2026-11-28	dimension_set	17a515e66066e54d9929205186196f26
33	2026-11-28	dimension_set	1aab1feb69d88dd359fb476b7933ace0
33	2026-11-28	dimension_set	2135fe5a062a405979c808fc2642a90d
33	2026-11-28	dimension_set	395e353f3d867d2620639cfda352a7dc
33	2026-11-28	dimension_set	3c5d6406f77233ba8ab3b841c2b71f1c
33	2026-11-28	dimension_set	4c05950deea696ead1b237dcd8153d52
33	2026-11-28	dimension_set	60db162f665667453128b8e9f999db6f
33	2026-11-28	dimension_set	8d6f8e3400dcd3bd3c60e4cd9dbe927b
33	2026-11-28	dimension_set	97c0c6a917404f1a55ce5c32a074295c
33	2026-11-28	dimension_set	b44a3fe60ca99043bca3c62a38305e89
33	2026-11-28	dimension_set	fc4f22828830c0d6a80aa2467ac7cddc
33	2026-11-28	environment	prod
33	2026-11-28	feature	agents
33	2026-11-28	feature	cached
33	2026-11-28	feature	chat
33	2026-11-28	feature	search
33	2026-11-28	feature	summary
33	2026-11-28	gl_account	6001
33	2026-11-28	model	ft:gpt-4o:acme::x
33	2026-11-28	model	gpt-4o
33	2026-11-28	model	gpt-4o-mini
33	2026-11-28	model	nobody-knows-it
33	2026-11-28	model	o3-mini
33	2026-11-28	model	o3-mini-2025-01-31
33	2026-11-28	model	our-model
33	2026-11-28	operation	agent
33	2026-11-28	operation	tool
33	2026-11-28	outcome	resolved
33	2026-11-28	project	p1
33	2026-11-28	provider	openai
33	2026-11-28	service	web
33	2026-11-28	service	worker
33	2026-11-28	team	blue
33	2026-11-28	team	red
33	2026-11-28	variant	a
33	2026-11-28	workload	batch
33	2026-11-29	cost_status	estimated
33	2026-11-29	cost_status	priced
33	2026-11-29	cost_status	reported
33	2026-11-29	cost_status	unpriced
33	2026-11-29	customer_tier	gold
33	2026-11-29	dimension_set	02ccced86c7c1ce80ff719de9fb98bd7
33	2026-11-29	dimension_set	03d4bfc68493f4098138e2fc90abcf44
33	2026-11-29	dimension_set	0560b08646e556536fd7e61ba67b0d59
33	2026-11-29	dimension_set	2135fe5a062a405979c808fc2642a90d
33	2026-11-29	dimension_set	2bc27064539213c57b9f7c41c9110bf0
33	2026-11-29	dimension_set	6a6e726217e2dd02bca9bea23c647b9e
33	2026-11-29	dimension_set	7618671bc32af54fa8338f7021967007
33	2026-11-29	dimension_set	7c685fd4f9bed6105ae087587550b908
33	2026-11-29	dimension_set	814bffab24b87cde4cb02fa705ae6b8f
33	2026-11-29	dimension_set	96f0f291e669bbc3ffa2e1c9c9429722
33	2026-11-29	dimension_set	b44a3fe60ca99043bca3c62a38305e89
33	2026-11-29	dimension_set	c049c1f503e11b00e26ef47a956003a1
33	2026-11-29	dimension_set	d0ae8e2d95815c56e4b9a63cb6566c59
33	2026-11-29	dimension_set	f85d2e95f20bec391fd3e85876dbfa65
33	2026-11-29	environment	prod
33	2026-11-29	feature	agents
33	2026-11-29	feature	cached
33	2026-11-29	feature	chat
33	2026-11-29	feature	search
33	2026-11-29	feature	summary
33	2026-11-29	gl_account	6001
33	2026-11-29	model	gpt-4o
33	2026-11-29	model	gpt-4o-mini
33	2026-11-29	model	nobody-knows-it
33	2026-11-29	model	o3-mini-2025-01-31
33	2026-11-29	outcome	resolved
33	2026-11-29	project	p1
33	2026-11-29	provider	openai
33	2026-11-29	service	shop
33	2026-11-29	service	web
33	2026-11-29	team	blue
33	2026-11-29	team	red
33	2026-11-29	variant	a
33	2026-11-29	workload	batch
33	2026-11-30	cost_status	estimated
33	2026-11-30	cost_status	priced
33	2026-11-30	cost_status	reported
33	2026-11-30	cost_status	unpriced
33	2026-11-30	customer_tier	gold
33	2026-11-30	dimension_set	00da5d9bf6ab5c8ce00f4e423c078029
33	2026-11-30	dimension_set	0165b863257c38abb046dfe3b4e20a4f
33	2026-11-30	dimension_set	0560b08646e556536fd7e61ba67b0d59
33	2026-11-30	dimension_set	1052faa9046f5421f40e94107062b1c8
33	2026-11-30	dimension_set	1ba1f0b63df8d5037d238cf8aa369fb6
33	2026-11-30	dimension_set	2135fe5a062a405979c808fc2642a90d
33	2026-11-30	dimension_set	286a0daae7675c0e8f14d4d06c1184bd
33	2026-11-30	dimension_set	2d39f4a4b0ff80b1f291fc0d90bc0d27
33	2026-11-30	dimension_set	395e353f3d867d2620639cfda352a7dc
33	2026-11-30	dimension_set	3c5d6406f77233ba8ab3b841c2b71f1c
33	2026-11-30	dimension_set	47a70425428a36760a1e399b1545a7eb
33	2026-11-30	dimension_set	4d0e6efb33b5aa7b583457030591c21a
33	2026-11-30	dimension_set	4e21684f11c7d2ad7cb4e84074a7ce98
33	2026-11-30	dimension_set	53c9fe574b0e794dcd70a6d487f297e5
33	2026-11-30	dimension_set	69c3fff16a5a0123b1d037705694f4c4
33	2026-11-30	dimension_set	6a34173d1dc677fd42de3478d4692c01
33	2026-11-30	dimension_set	6c845eb40cfa49e050f4c98e280842d7
33	2026-11-30	dimension_set	700b40397251beccfe5708f2bfa9b0a3
33	2026-11-30	dimension_set	7625487c1f2a445b336f424aecc35d10
33	2026-11-30	dimension_set	7f86f91a8989909da688afe64eb25e33
33	2026-11-30	dimension_set	82c93eb666d5095df87a2f4c60f3dabe
33	2026-11-30	dimension_set	8d6f8e3400dcd3bd3c60e4cd9dbe927b
33	2026-11-30	dimension_set	9396a24edea02dc175fcac43dc6753af
33	2026-11-30	dimension_set	97285e1406fc41b2849b5ad2cdd807ee
33	2026-11-30	dimension_set	97c0c6a917404f1a55ce5c32a074295c
33	2026-11-30	dimension_set	9ef8fb0584afe98ef0b31f99a30f50e4
33	2026-11-30	dimension_set	a003836de161d0d659154b92a9d4d5cd
33	2026-11-30	dimension_set	a01bd229c0ca921b5caa413eca707c5f
33	2026-11-30	dimension_set	b1d15cbe104f5ff7deaf30d168173af7
33	2026-11-30	dimension_set	b44a3fe60ca99043bca3c62a38305e89
33	2026-11-30	dimension_set	b4567cd987bbdaccbfc1a8d7ec25dfe3
33	2026-11-30	dimension_set	b5f1d87bc32c226bfa87ef2b97680d00
33	2026-11-30	dimension_set	cab3746fd497fbdf20dc78ed3f96366c
33	2026-11-30	dimension_set	dc068101c00fe5a6026d8fc1328ff92f
33	2026-11-30	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
33	2026-11-30	dimension_set	e334963d8074e30924ac39cb3139577b
33	2026-11-30	dimension_set	e35129b5b1751a452d99ee5e2aeed003
33	2026-11-30	dimension_set	e4ff5759b860e5056a6c2156dcf5a10d
33	2026-11-30	dimension_set	e799f9ff10053f9ff91f85c90fb2ef54
33	2026-11-30	dimension_set	f0e1686633380e4e6303fedb6e879032
33	2026-11-30	environment	prod
33	2026-11-30	feature	agents
33	2026-11-30	feature	chat
33	2026-11-30	feature	search
33	2026-11-30	feature	summary
33	2026-11-30	gl_account	6001
33	2026-11-30	model	ft:gpt-4o:acme::x
33	2026-11-30	model	gpt-4o
33	2026-11-30	model	gpt-4o-mini
33	2026-11-30	model	nobody-knows-it
33	2026-11-30	model	o3-mini
33	2026-11-30	model	o3-mini-2025-01-31
33	2026-11-30	model	our-deployment
33	2026-11-30	operation	agent
33	2026-11-30	operation	chat
33	2026-11-30	operation	tool
33	2026-11-30	outcome	resolved
33	2026-11-30	project	p1
33	2026-11-30	provider	azure
33	2026-11-30	provider	openai
33	2026-11-30	service	shop
33	2026-11-30	service	web
33	2026-11-30	service	worker
33	2026-11-30	service_tier	flex
33	2026-11-30	team	__other__
33	2026-11-30	team	blue
33	2026-11-30	team	red
33	2026-11-30	team	t0
33	2026-11-30	team	t1
33	2026-11-30	team	t3
33	2026-11-30	team	t4
33	2026-11-30	variant	a
33	2026-11-30	workload	batch
34	2026-10-30	cost_status	estimated
34	2026-10-30	cost_status	priced
34	2026-10-30	cost_status	reported
34	2026-10-30	cost_status	unpriced
34	2026-10-30	customer_tier	gold
34	2026-10-30	dimension_set	00da5d9bf6ab5c8ce00f4e423c078029
34	2026-10-30	dimension_set	286a0daae7675c0e8f14d4d06c1184bd
34	2026-10-30	dimension_set	395e353f3d867d2620639cfda352a7dc
34	2026-10-30	dimension_set	638fb5d89f393c574ad254a088c32633
34	2026-10-30	dimension_set	640568abe8281515ffc74299c8521ad4
34	2026-10-30	dimension_set	6f1c3e8a65e51588f5fe714cdc9beeb3
34	2026-10-30	dimension_set	814bffab24b87cde4cb02fa705ae6b8f
34	2026-10-30	dimension_set	9396a24edea02dc175fcac43dc6753af
34	2026-10-30	dimension_set	9ca8a078ba5c4d8b39c64cc41af56b49
34	2026-10-30	dimension_set	abde18513fa8faae2fd10f86ad45b77b
34	2026-10-30	dimension_set	c9a158297bd22c3c0f48b88714b0d8bb
34	2026-10-30	dimension_set	cab3746fd497fbdf20dc78ed3f96366c
34	2026-10-30	environment	prod
34	2026-10-30	feature	chat
34	2026-10-30	feature	search
34	2026-10-30	feature	summary
34	2026-10-30	gl_account	6001
34	2026-10-30	model	ft:gpt-4o:acme::x
34	2026-10-30	model	gpt-4o
34	2026-10-30	model	gpt-4o-mini
34	2026-10-30	model	nobody-knows-it
34	2026-10-30	model	o3-mini
34	2026-10-30	operation	chat
34	2026-10-30	outcome	resolved
34	2026-10-30	project	p1
34	2026-10-30	provider	openai
34	2026-10-30	service	web
34	2026-10-30	service	worker
34	2026-10-30	team	blue
34	2026-10-30	team	red
34	2026-10-30	variant	a
34	2026-10-30	workload	batch
\.
COPY dirty_period (org_id, hour) FROM stdin;
33	2026-11-28 22:00:00+00
33	2026-11-30 22:00:00+00
33	2026-11-30 22:00:00+00
\.
COPY discount (id, version_id, org_id, provider, model, effective_from, percent) FROM stdin;
25	97	33	openai	gpt-4o-mini	2026-01-01 00:00:00+00	12.5
\.
COPY doubtful_witness (org_id, event_id, event_time, other_id, other_time, event_key, other_key, reason) FROM stdin;
33	a62785c0-5bc2-41db-8173-1f9cc4932eda	2026-11-29 02:06:05.123456+00	1e41f46e-99cf-4987-a5d0-6fa5c61ad48f	2026-11-29 02:06:05.123456+00	\N	\N	request
\.
COPY entity_15m (bucket, user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
2026-10-30 00:00:00+00	0	34	t	00da5d9b-f6ab-5c8c-e00f-4e423c078029		1	0	0	0	0	1	1109	10	700	3	812500	1	0	0	0	0	0	0
2026-10-30 00:00:00+00	0	34	t	286a0daa-e767-5c0e-8f14-d4d06c1184bd	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 00:00:00+00	0	34	t	395e353f-3d86-7d26-2063-9cfda352a7dc		1	0	0	0	0	1	1103	10	0	0	0	0	0	0	0	0	0	0
2026-10-30 00:00:00+00	0	34	t	638fb5d8-9f39-3c57-4ad2-54a088c32633	acme	1	0	0	0	0	1	1107	10	0	0	0	0	0	0.002	0	0	0	0
2026-10-30 00:00:00+00	0	34	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1108	10	0	0	0	0	0	0	0	0	0	0
2026-10-30 00:00:00+00	0	34	t	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3		1	0	1	0	0	0	1111	10	0	0	0	0	0.0123	0	0	0	0	0
2026-10-30 00:00:00+00	0	34	t	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	globex	1	0	0	0	1	0	1112	10	0	0	0	0	0.5	0	0	0	0	0
2026-10-30 00:00:00+00	0	34	t	9396a24e-dea0-2dc1-75fc-ac43dc6753af	acme	1	0	0	1	0	0	1110	10	0	0	0	0	0.0012650	0	0.0012650	0	0	0
2026-10-30 00:00:00+00	0	34	t	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	acme	1	0	0	0	0	1	1113	10	0	0	0	0	0	0	0	0	0	0
2026-10-30 00:00:00+00	0	34	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	1	0	0	0	1	0	1114	10	0	0	0	0	0.25	0	0	0	0	0
2026-10-30 00:00:00+00	0	34	t	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	globex	1	0	0	0	0	1	1106	10	0	0	0	0	0	0	0	0	30	20
2026-10-30 00:00:00+00	0	34	t	cab3746f-d497-fbdf-20dc-78ed3f96366c		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 00:00:00+00	0	34	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	0	0	2	2220	20	0	0	0	0	0	0.002	0	0	0	0
2026-10-30 00:00:00+00	0	34	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	0	1	1	2218	20	0	0	0	0	0.5	0	0	0	30	20
2026-10-30 00:00:00+00	729484873880456336	34	u	00000000-0000-0000-0000-000000000000		2	0	1	0	0	1	1111	10	0	0	0	0	0.0123	0	0	0	0	0
2026-10-30 00:00:00+00	2493570797097077758	34	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2212	20	700	3	812500	1	0	0	0	0	0	0
2026-10-30 00:00:00+00	2493570797097077758	34	u	00000000-0000-0000-0000-000000000000	acme	4	1	0	2	1	1	3332	30	0	0	0	0	0.2512650	0	0.0012650	0	0	0
2026-10-30 01:00:00+00	0	34	t	00da5d9b-f6ab-5c8c-e00f-4e423c078029		1	0	0	0	0	1	1097	10	700	3	812500	1	0	0	0	0	0	0
2026-10-30 01:00:00+00	0	34	t	286a0daa-e767-5c0e-8f14-d4d06c1184bd	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	0	34	t	395e353f-3d86-7d26-2063-9cfda352a7dc		1	0	0	0	0	1	1091	10	0	0	0	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	0	34	t	638fb5d8-9f39-3c57-4ad2-54a088c32633	acme	1	0	0	0	0	1	1095	10	0	0	0	0	0	0.002	0	0	0	0
2026-10-30 01:00:00+00	0	34	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1096	10	0	0	0	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	0	34	t	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3		1	0	1	0	0	0	1099	10	0	0	0	0	0.0123	0	0	0	0	0
2026-10-30 01:00:00+00	0	34	t	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	globex	1	0	0	0	1	0	1100	10	0	0	0	0	0.5	0	0	0	0	0
2026-10-30 01:00:00+00	0	34	t	9396a24e-dea0-2dc1-75fc-ac43dc6753af	acme	1	0	0	1	0	0	1098	10	0	0	0	0	0.0012518	0	0.0012518	0	0	0
2026-10-30 01:00:00+00	0	34	t	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	acme	1	0	0	0	0	1	1101	10	0	0	0	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	0	34	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	1	0	0	0	1	0	1102	10	0	0	0	0	0.25	0	0	0	0	0
2026-10-30 01:00:00+00	0	34	t	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	globex	1	0	0	0	0	1	1094	10	0	0	0	0	0	0	0	0	30	20
2026-10-30 01:00:00+00	0	34	t	cab3746f-d497-fbdf-20dc-78ed3f96366c		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-10-30 01:00:00+00	0	34	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	0	0	2	2196	20	0	0	0	0	0	0.002	0	0	0	0
2026-10-30 01:00:00+00	0	34	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	0	1	1	2194	20	0	0	0	0	0.5	0	0	0	30	20
2026-10-30 01:00:00+00	729484873880456336	34	u	00000000-0000-0000-0000-000000000000		2	0	1	0	0	1	1099	10	0	0	0	0	0.0123	0	0	0	0	0
2026-10-30 01:00:00+00	2493570797097077758	34	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2188	20	700	3	812500	1	0	0	0	0	0	0
2026-10-30 01:00:00+00	2493570797097077758	34	u	00000000-0000-0000-0000-000000000000	acme	4	1	0	2	1	1	3296	30	0	0	0	0	0.2512518	0	0.0012518	0	0	0
2026-10-31 12:00:00+00	0	33	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0
2026-10-31 12:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0
2026-11-25 10:00:00+00	-6931300042391074310	33	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-25 10:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0
2026-11-25 10:00:00+00	0	33	t	395e353f-3d86-7d26-2063-9cfda352a7dc		1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0
2026-11-25 10:00:00+00	0	33	t	81f2c1c4-e67d-64dd-0e66-4e5a7ee317dc		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-25 21:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0
2026-11-25 21:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	2	1	0	3090	30	400	0	0	0	0.006290	0	0	0.000000	100	0
2026-11-25 21:00:00+00	0	-33	t	638fb5d8-9f39-3c57-4ad2-54a088c32633	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0
2026-11-25 21:00:00+00	0	-33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0
2026-11-25 21:00:00+00	0	33	t	00da5d9b-f6ab-5c8c-e00f-4e423c078029		1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0
2026-11-25 21:00:00+00	0	33	t	638fb5d8-9f39-3c57-4ad2-54a088c32633	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0
2026-11-25 21:00:00+00	0	33	t	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	acme	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0
2026-11-25 21:00:00+00	0	33	t	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	globex	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20
2026-11-25 21:00:00+00	0	33	t	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0
2026-11-25 21:00:00+00	0	33	t	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	globex	1	0	0	0	1	0	1034	10	0	0	0	0	0.002158	0	0	0.000000	30	20
2026-11-25 21:00:00+00	0	33	t	97c0c6a9-1740-4f1a-55ce-5c32a074295c	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0
2026-11-25 21:00:00+00	0	33	t	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	0	33	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0
2026-11-25 21:00:00+00	0	33	t	bec91f22-b844-fe26-6e89-667f3753e131	acme	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0
2026-11-25 21:00:00+00	0	33	t	c26554bd-0680-fcb4-8b74-7c1750a1bd7a	globex	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20
2026-11-25 21:00:00+00	0	33	t	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	0	33	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	2	0	0	2	0	0	2024	20	0	0	0	0	0.004068	0	0	0	0	0
2026-11-25 21:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	3	0	0	3075	30	0	0	0	0	0.006340	0.004	0	0	0	0
2026-11-25 21:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	globex	3	0	0	0	3	0	3138	30	0	0	0	0	0.006546	0	0	0.000000	90	60
2026-11-26 08:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	1	1	0	1024	10	0	0	0	0	0.001044	0	0	0	0	0
2026-11-26 08:00:00+00	0	33	t	286a0daa-e767-5c0e-8f14-d4d06c1184bd	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	0	33	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0	0	0	0	0
2026-11-26 08:00:00+00	0	33	t	395e353f-3d86-7d26-2063-9cfda352a7dc		1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0
2026-11-26 19:00:00+00	-6931300042391074310	33	u	00000000-0000-0000-0000-000000000000		2	0	2	0	0	0	2054	20	0	0	0	0	0.0246	0	0.0012001	0	0	0
2026-11-26 19:00:00+00	0	33	t	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-26 19:00:00+00	0	33	t	97c0c6a9-1740-4f1a-55ce-5c32a074295c	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0
2026-11-26 19:00:00+00	0	33	t	f14b7873-d59b-077f-0e0c-e405903f2d57		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0
2026-11-26 19:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0
2026-11-27 06:00:00+00	-6931300042391074310	33	u	00000000-0000-0000-0000-000000000000		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-27 06:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0
2026-11-27 06:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	2	0	0	1002	10	0	0	1500000	1	0.0011462	0	0.0011462	0	0	0
2026-11-27 06:00:00+00	0	-33	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0
2026-11-27 06:00:00+00	0	33	t	61897ff7-2fdc-86d2-afe2-e407503b4289		1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0
2026-11-27 06:00:00+00	0	33	t	9396a24e-dea0-2dc1-75fc-ac43dc6753af	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0
2026-11-27 06:00:00+00	0	33	t	9ef801bf-5731-2a66-f964-682f5e068d59	acme	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0
2026-11-27 06:00:00+00	0	33	t	c6425af5-14e0-d42a-d9ee-7111f3021955	acme	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0
2026-11-27 06:00:00+00	0	33	t	e334963d-8074-e309-24ac-39cb3139577b		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-27 06:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0
2026-11-27 06:00:00+00	172592924876097246	-33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0
2026-11-27 17:00:00+00	0	33	t	206eda30-0c1d-a814-5b16-4986b1c3ecfe	acme	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0
2026-11-27 17:00:00+00	0	33	t	b8a373bc-7828-a318-3ccd-16d6ae38b32e	globex	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0
2026-11-27 17:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0
2026-11-27 17:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0
2026-11-28 04:00:00+00	-6931300042391074310	33	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0
2026-11-28 04:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0
2026-11-28 04:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2122	20	0	0	0	0	0.0034114	0	0.0012254	0	0	0
2026-11-28 04:00:00+00	0	33	t	034ae9a3-574d-46a2-c07b-bc3605ab93b4	acme	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0
2026-11-28 04:00:00+00	0	33	t	17a515e6-6066-e54d-9929-205186196f26		1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0
2026-11-28 04:00:00+00	0	33	t	1aab1feb-69d8-8dd3-59fb-476b7933ace0	acme	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0
2026-11-28 04:00:00+00	0	33	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0
2026-11-28 04:00:00+00	0	33	t	60db162f-6656-6745-3128-b8e9f999db6f		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0
2026-11-28 04:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0
2026-11-28 15:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		2	0	0	1	1	0	2080	20	700	3	812500	1	0.0228020	0	0.0012045	0.0000000	0	0
2026-11-28 15:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0
2026-11-28 15:00:00+00	0	33	t	4c05950d-eea6-96ea-d1b2-37dcd8153d52		1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0
2026-11-28 15:00:00+00	0	33	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0
2026-11-28 15:00:00+00	0	33	t	fc4f2282-8830-c0d6-a80a-a2467ac7cddc		1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0
2026-11-29 02:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 02:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	5	1	1	3	1	0	4273	40	300	0	0	0	0.018862	0	0	0	0	0
2026-11-29 02:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1088	10	300	0	812500	1	0.002266	0	0	0.000000	0	0
2026-11-29 02:00:00+00	0	33	t	03d4bfc6-8493-f409-8138-e2fc90abcf44	globex	1	0	0	0	1	0	1088	10	300	0	812500	1	0.002266	0	0	0.000000	0	0
2026-11-29 02:00:00+00	0	33	t	0560b086-46e5-5653-6fd7-e61ba67b0d59	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 02:00:00+00	0	33	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0
2026-11-29 02:00:00+00	0	33	t	2bc27064-5392-13c5-7b9f-7c41c9110bf0		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 02:00:00+00	0	33	t	6a6e7262-17e2-dd02-bca9-bea23c647b9e	globex	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0
2026-11-29 02:00:00+00	0	33	t	7618671b-c32a-f54f-a833-8f7021967007	acme	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0
2026-11-29 02:00:00+00	0	33	t	7c685fd4-f9be-d610-5ae0-87587550b908	globex	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0
2026-11-29 02:00:00+00	0	33	t	96f0f291-e669-bbc3-ffa2-e1c9c9429722	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.000000	0	0	0	0	0
2026-11-29 02:00:00+00	0	33	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1090	10	0	0	0	0	0.002190	0	0	0	0	0
2026-11-29 02:00:00+00	0	33	t	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	acme	1	0	1	0	0	0	1087	10	300	0	0	0	0.0123	0	0	0	0	0
2026-11-29 02:00:00+00	0	33	t	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0
2026-11-29 02:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0
2026-11-29 02:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	0	2	0	2116	20	400	0	0	0	0.502218	0	0.0012012	0.000000	100	0
2026-11-29 13:00:00+00	0	-33	t	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	globex	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20
2026-11-29 13:00:00+00	0	-33	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20
2026-11-29 13:00:00+00	0	33	t	02ccced8-6c7c-1ce8-0ff7-19de9fb98bd7	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0
2026-11-29 13:00:00+00	0	33	t	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	globex	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0
2026-11-29 13:00:00+00	0	33	t	c049c1f5-03e1-1b00-e26e-f47a956003a1	globex	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0
2026-11-29 13:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0
2026-11-29 13:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0
2026-11-30 00:00:00+00	-6931300042391074310	33	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-30 00:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	5	1	0	3	2	0	4265	40	300	0	1500000	1	0.0087300	0	0.0000000	0.000000	0	0
2026-11-30 00:00:00+00	0	33	t	0560b086-46e5-5653-6fd7-e61ba67b0d59	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 00:00:00+00	0	33	t	47a70425-428a-3676-0a1e-399b1545a7eb	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0
2026-11-30 00:00:00+00	0	33	t	69c3fff1-6a5a-0123-b1d0-37705694f4c4	acme	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0
2026-11-30 00:00:00+00	0	33	t	7625487c-1f2a-445b-336f-424aecc35d10	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 00:00:00+00	0	33	t	7f86f91a-8989-909d-a688-afe64eb25e33	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.0000000	0	0.0000000	0	0	0
2026-11-30 00:00:00+00	0	33	t	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	globex	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20
2026-11-30 00:00:00+00	0	33	t	a01bd229-c0ca-921b-5caa-413eca707c5f	acme	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0
2026-11-30 00:00:00+00	0	33	t	b5f1d87b-c32c-226b-fa87-ef2b97680d00		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-30 00:00:00+00	0	33	t	e35129b5-b175-1a45-2d99-ee5e2aeed003	acme	1	0	0	0	1	0	1089	10	300	0	0	0	0.002188	0	0	0.000000	0	0
2026-11-30 00:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20
2026-11-30 11:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		3	1	0	0	0	3	3189	30	1400	6	3125000	3	0	0	0	0	0	0
2026-11-30 11:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0
2026-11-30 11:00:00+00	0	33	t	00da5d9b-f6ab-5c8c-e00f-4e423c078029		2	1	0	0	0	2	2110	20	1400	6	1625000	2	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	33	t	4d0e6efb-33b5-aa7b-5834-57030591c21a	acme	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0
2026-11-30 11:00:00+00	0	33	t	53c9fe57-4b0e-794d-cd70-a6d487f297e5		1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	33	t	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	globex	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20
2026-11-30 11:00:00+00	0	33	t	a003836d-e161-d0d6-5915-4b92a9d4d5cd	globex	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0
2026-11-30 11:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	1	1	0	2134	20	0	0	1500000	1	0.004448	0	0	0.000000	30	20
2026-11-30 22:00:00+00	-6931300042391074310	33	u	00000000-0000-0000-0000-000000000000		8	0	2	0	0	6	2054	20	0	0	0	0	0.0246	0	0	0	0	0
2026-11-30 22:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		4	0	0	0	1	3	4100	40	1400	6	1625000	2	0.002116	0	0	0.000000	0	0
2026-11-30 22:00:00+00	-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	8	4	0	8	0	0	5210	50	0	0	0	0	0.0078134	0	0.0036014	0	0	0
2026-11-30 22:00:00+00	0	33	t	00da5d9b-f6ab-5c8c-e00f-4e423c078029		1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	0165b863-257c-38ab-b046-dfe3b4e20a4f	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	0560b086-46e5-5653-6fd7-e61ba67b0d59	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	1052faa9-046f-5421-f40e-94107062b1c8	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	globex	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	286a0daa-e767-5c0e-8f14-d4d06c1184bd	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	2d39f4a4-b0ff-80b1-f291-fc0d90bc0d27		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	395e353f-3d86-7d26-2063-9cfda352a7dc		2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	3c5d6406-f772-33ba-8ab3-b841c2b71f1c		3	0	0	0	0	3	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	6a34173d-1dc6-77fd-42de-3478d4692c01		1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0
2026-11-30 22:00:00+00	0	33	t	6c845eb4-0cfa-49e0-50f4-c98e280842d7	globex	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	700b4039-7251-becc-fe57-08f2bfa9b0a3	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	acme	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	globex	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20
2026-11-30 22:00:00+00	0	33	t	9396a24e-dea0-2dc1-75fc-ac43dc6753af	acme	2	1	0	2	0	0	2100	20	0	0	0	0	0.0023980	0	0.0023980	0	0	0
2026-11-30 22:00:00+00	0	33	t	97285e14-06fc-41b2-849b-5ad2cdd807ee	globex	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	97c0c6a9-1740-4f1a-55ce-5c32a074295c	acme	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0
2026-11-30 22:00:00+00	0	33	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	b4567cd9-87bb-dacc-bfc1-a8d7ec25dfe3		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	cab3746f-d497-fbdf-20dc-78ed3f96366c		2	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	dc068101-c00f-e5a6-026d-8fc1328ff92f		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	e334963d-8074-e309-24ac-39cb3139577b		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	e4ff5759-b860-e505-6a6c-2156dcf5a10d	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	t	f0e16866-3338-0e4e-6303-fedb6e879032	acme	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000		2	0	0	4	0	-2	2904	20	0	0	0	0	0.013774	0	0	0	0	0
2026-11-30 22:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	3	0	1	4158	40	0	0	0	0	0.006448	0.002	0	0	0	0
2026-11-30 22:00:00+00	0	33	u	00000000-0000-0000-0000-000000000000	globex	3	0	0	2	1	0	3102	30	0	0	0	0	0.006474	0	0	0.000000	30	20
\.
COPY entity_day (user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, day, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-6931300042391074310	33	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	2026-11-28	0	0	0	0
-6931300042391074310	33	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-25	0	0	0	0
-6931300042391074310	33	u	00000000-0000-0000-0000-000000000000		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	2026-11-27	0	0	0	0
-6931300042391074310	33	u	00000000-0000-0000-0000-000000000000		2	0	2	0	0	0	2054	20	0	0	0	0	0.0246	0	2026-11-26	0.0012001	0	0	0
-6931300042391074310	33	u	00000000-0000-0000-0000-000000000000		9	0	3	0	0	6	3129	30	0	0	0	0	0.0369	0	2026-11-30	0	0	0	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0	0	0	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-26	0	0	0	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	2026-11-27	0	0.000000	100	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2032	20	700	3	812500	1	0	0	2026-11-25	0	0	0	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		3	0	0	1	1	1	3153	30	1400	6	1625000	2	0.0228020	0	2026-11-28	0.0012045	0.0000000	0	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000		7	1	0	0	1	6	7289	70	2800	12	4750000	5	0.002116	0	2026-11-30	0	0.000000	0	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	1	1	0	1024	10	0	0	0	0	0.001044	0	2026-11-26	0	0	0	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	2	0	0	1002	10	0	0	1500000	1	0.0011462	0	2026-11-27	0.0011462	0	0	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	2	1	0	3090	30	400	0	0	0	0.006290	0	2026-11-25	0	0.000000	100	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	3	0	0	3152	30	0	0	0	0	0.0054814	0	2026-11-28	0.0012254	0	0	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	5	1	1	3	1	0	4273	40	300	0	0	0	0.018862	0	2026-11-29	0	0	0	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	acme	14	5	0	12	2	0	10525	100	300	0	1500000	1	0.0177424	0	2026-11-30	0.0048004	0.000000	0	0
-3155084987606874628	33	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1088	10	300	0	812500	1	0.002266	0	2026-11-29	0	0.000000	0	0
0	-33	t	638fb5d8-9f39-3c57-4ad2-54a088c32633	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-25	0	0	0	0
0	-33	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-27	0	0	0	0
0	-33	t	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	globex	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-29	0	0	30	20
0	-33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-25	0	0	0	0
0	-33	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-29	0	0	30	20
0	33	t	00da5d9b-f6ab-5c8c-e00f-4e423c078029		1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-25	0	0	0	0
0	33	t	00da5d9b-f6ab-5c8c-e00f-4e423c078029		3	1	0	0	0	3	3147	30	2100	9	2437500	3	0	0	2026-11-30	0	0	0	0
0	33	t	0165b863-257c-38ab-b046-dfe3b4e20a4f	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	02ccced8-6c7c-1ce8-0ff7-19de9fb98bd7	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-29	0.0012023	0	0	0
0	33	t	034ae9a3-574d-46a2-c07b-bc3605ab93b4	acme	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	2026-11-28	0.0012254	0	0	0
0	33	t	03d4bfc6-8493-f409-8138-e2fc90abcf44	globex	1	0	0	0	1	0	1088	10	300	0	812500	1	0.002266	0	2026-11-29	0	0.000000	0	0
0	33	t	0560b086-46e5-5653-6fd7-e61ba67b0d59	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-29	0	0	0	0
0	33	t	0560b086-46e5-5653-6fd7-e61ba67b0d59	acme	2	2	0	2	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	1052faa9-046f-5421-f40e-94107062b1c8	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	17a515e6-6066-e54d-9929-205186196f26		1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	2026-11-28	0	0	0	0
0	33	t	1aab1feb-69d8-8dd3-59fb-476b7933ace0	acme	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	2026-11-28	0	0.000000	100	0
0	33	t	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	globex	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	2026-11-30	0	0	0	0
0	33	t	206eda30-0c1d-a814-5b16-4986b1c3ecfe	acme	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	2026-11-27	0	0	0	0
0	33	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	2026-11-29	0	0	0	0
0	33	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	2026-11-28	0	0	0	0
0	33	t	286a0daa-e767-5c0e-8f14-d4d06c1184bd	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	33	t	286a0daa-e767-5c0e-8f14-d4d06c1184bd	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	2bc27064-5392-13c5-7b9f-7c41c9110bf0		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0	0	0	0
0	33	t	2d39f4a4-b0ff-80b1-f291-fc0d90bc0d27		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0	2026-11-26	0	0	0	0
0	33	t	395e353f-3d86-7d26-2063-9cfda352a7dc		1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	33	t	395e353f-3d86-7d26-2063-9cfda352a7dc		1	0	0	0	0	1	1031	10	0	0	0	0	0	0	2026-11-25	0	0	0	0
0	33	t	395e353f-3d86-7d26-2063-9cfda352a7dc		2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	3c5d6406-f772-33ba-8ab3-b841c2b71f1c		3	0	0	0	0	3	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	47a70425-428a-3676-0a1e-399b1545a7eb	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	2026-11-30	0	0	0	0
0	33	t	4c05950d-eea6-96ea-d1b2-37dcd8153d52		1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-28	0	0.0000000	0	0
0	33	t	4d0e6efb-33b5-aa7b-5834-57030591c21a	acme	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-30	0.0011990	0	0	0
0	33	t	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	2026-11-30	0	0	0	0
0	33	t	53c9fe57-4b0e-794d-cd70-a6d487f297e5		1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	2026-11-30	0	0	0	0
0	33	t	60db162f-6656-6745-3128-b8e9f999db6f		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	2026-11-28	0	0	0	0
0	33	t	61897ff7-2fdc-86d2-afe2-e407503b4289		1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	2026-11-27	0	0.000000	100	0
0	33	t	638fb5d8-9f39-3c57-4ad2-54a088c32633	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	2026-11-25	0	0	0	0
0	33	t	69c3fff1-6a5a-0123-b1d0-37705694f4c4	acme	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	2026-11-30	0	0	0	0
0	33	t	6a34173d-1dc6-77fd-42de-3478d4692c01		1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	2026-11-30	0	0.000000	0	0
0	33	t	6a6e7262-17e2-dd02-bca9-bea23c647b9e	globex	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	2026-11-29	0	0.000000	100	0
0	33	t	6c845eb4-0cfa-49e0-50f4-c98e280842d7	globex	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	2026-11-30	0	0	0	0
0	33	t	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-26	0	0	0	0
0	33	t	700b4039-7251-becc-fe57-08f2bfa9b0a3	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	acme	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	2026-11-25	0	0	0	0
0	33	t	7618671b-c32a-f54f-a833-8f7021967007	acme	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	2026-11-29	0	0	0	0
0	33	t	7625487c-1f2a-445b-336f-424aecc35d10	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	7c685fd4-f9be-d610-5ae0-87587550b908	globex	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-29	0.0012012	0	0	0
0	33	t	7f86f91a-8989-909d-a688-afe64eb25e33	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.0000000	0	2026-11-30	0.0000000	0	0	0
0	33	t	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	globex	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	2026-11-29	0	0	0	0
0	33	t	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	globex	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	2026-11-25	0	0.000000	30	20
0	33	t	81f2c1c4-e67d-64dd-0e66-4e5a7ee317dc		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-25	0	0	0	0
0	33	t	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	acme	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	2026-11-30	0	0	0	0
0	33	t	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	2026-11-25	0	0.000000	100	0
0	33	t	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	globex	1	0	0	0	1	0	1034	10	0	0	0	0	0.002158	0	2026-11-25	0	0.000000	30	20
0	33	t	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	globex	3	0	0	0	3	0	3174	30	0	0	0	0	0.006618	0	2026-11-30	0	0.000000	90	60
0	33	t	9396a24e-dea0-2dc1-75fc-ac43dc6753af	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-27	0.0011462	0	0	0
0	33	t	9396a24e-dea0-2dc1-75fc-ac43dc6753af	acme	2	1	0	2	0	0	2100	20	0	0	0	0	0.0023980	0	2026-11-30	0.0023980	0	0	0
0	33	t	96f0f291-e669-bbc3-ffa2-e1c9c9429722	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.000000	0	2026-11-29	0	0	0	0
0	33	t	97285e14-06fc-41b2-849b-5ad2cdd807ee	globex	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	2026-11-30	0	0	0	0
0	33	t	97c0c6a9-1740-4f1a-55ce-5c32a074295c	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	2026-11-26	0	0	0	0
0	33	t	97c0c6a9-1740-4f1a-55ce-5c32a074295c	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	2026-11-25	0	0	0	0
0	33	t	97c0c6a9-1740-4f1a-55ce-5c32a074295c	acme	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	2026-11-30	0	0	0	0
0	33	t	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25	0	0	0	0
0	33	t	9ef801bf-5731-2a66-f964-682f5e068d59	acme	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	2026-11-27	0	0	0	0
0	33	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	2026-11-30	0.0012034	0	0	0
0	33	t	a003836d-e161-d0d6-5915-4b92a9d4d5cd	globex	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	2026-11-30	0	0	0	0
0	33	t	a01bd229-c0ca-921b-5caa-413eca707c5f	acme	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	2026-11-30	0	0	0	0
0	33	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-25	0	0	0	0
0	33	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	2026-11-30	0	0	0	0
0	33	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-28	0	0	0	0
0	33	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	2026-11-30	0	0	0	0
0	33	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1090	10	0	0	0	0	0.002190	0	2026-11-29	0	0	0	0
0	33	t	b4567cd9-87bb-dacc-bfc1-a8d7ec25dfe3		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	2026-11-30	0	0	0	0
0	33	t	b5f1d87b-c32c-226b-fa87-ef2b97680d00		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	2026-11-30	0	0	0	0
0	33	t	b8a373bc-7828-a318-3ccd-16d6ae38b32e	globex	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-27	0	0	0	0
0	33	t	bec91f22-b844-fe26-6e89-667f3753e131	acme	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	2026-11-25	0	0	0	0
0	33	t	c049c1f5-03e1-1b00-e26e-f47a956003a1	globex	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	2026-11-29	0	0	0	0
0	33	t	c26554bd-0680-fcb4-8b74-7c1750a1bd7a	globex	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	2026-11-25	0	0.000000	30	20
0	33	t	c6425af5-14e0-d42a-d9ee-7111f3021955	acme	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-27	0	0	0	0
0	33	t	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25	0	0	0	0
0	33	t	cab3746f-d497-fbdf-20dc-78ed3f96366c		2	0	0	0	0	2	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	acme	1	0	1	0	0	0	1087	10	300	0	0	0	0.0123	0	2026-11-29	0	0	0	0
0	33	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	2	0	0	2	0	0	2024	20	0	0	0	0	0.004068	0	2026-11-25	0	0	0	0
0	33	t	dc068101-c00f-e5a6-026d-8fc1328ff92f		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31	0	0	0	0
0	33	t	e334963d-8074-e309-24ac-39cb3139577b		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	2026-11-30	0	0	0	0
0	33	t	e334963d-8074-e309-24ac-39cb3139577b		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	2026-11-27	0	0	0	0
0	33	t	e35129b5-b175-1a45-2d99-ee5e2aeed003	acme	1	0	0	0	1	0	1089	10	300	0	0	0	0.002188	0	2026-11-30	0	0.000000	0	0
0	33	t	e4ff5759-b860-e505-6a6c-2156dcf5a10d	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	33	t	f0e16866-3338-0e4e-6303-fedb6e879032	acme	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	2026-11-30	0	0	0	0
0	33	t	f14b7873-d59b-077f-0e0c-e405903f2d57		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-26	0.0012001	0	0	0
0	33	t	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	2026-11-29	0	0	0	0
0	33	t	fc4f2282-8830-c0d6-a80a-a2467ac7cddc		1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-28	0.0012045	0	0	0
0	33	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31	0	0	0	0
0	33	u	00000000-0000-0000-0000-000000000000		2	0	0	4	0	-2	2904	20	0	0	0	0	0.013774	0	2026-11-30	0	0	0	0
0	33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	2026-11-28	0	0.000000	100	0
0	33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	2026-11-26	0	0	0	0
0	33	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	1	0	2142	20	0	0	0	0	0.004464	0.004	2026-11-27	0	0	0	0
0	33	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2130	20	0	0	1500000	1	0.0033663	0	2026-11-29	0.0012023	0	0	0
0	33	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	3	0	0	3075	30	0	0	0	0	0.006340	0.004	2026-11-25	0	0	0	0
0	33	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	3	0	1	4158	40	0	0	0	0	0.006448	0.002	2026-11-30	0	0	0	0
0	33	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-27	0	0	0	0
0	33	u	00000000-0000-0000-0000-000000000000	globex	3	0	0	0	3	0	3138	30	0	0	0	0	0.006546	0	2026-11-25	0	0.000000	90	60
0	33	u	00000000-0000-0000-0000-000000000000	globex	3	0	0	1	2	0	3120	30	400	0	0	0	0.504316	0	2026-11-29	0.0012012	0.000000	100	0
0	33	u	00000000-0000-0000-0000-000000000000	globex	6	0	0	3	3	0	6306	60	0	0	1500000	1	0.013152	0	2026-11-30	0	0.000000	90	60
0	34	t	00da5d9b-f6ab-5c8c-e00f-4e423c078029		2	0	0	0	0	2	2206	20	1400	6	1625000	2	0	0	2026-10-30	0	0	0	0
0	34	t	286a0daa-e767-5c0e-8f14-d4d06c1184bd	acme	2	2	0	2	0	0	0	0	0	0	0	0	0	0	2026-10-30	0	0	0	0
0	34	t	395e353f-3d86-7d26-2063-9cfda352a7dc		2	0	0	0	0	2	2194	20	0	0	0	0	0	0	2026-10-30	0	0	0	0
0	34	t	638fb5d8-9f39-3c57-4ad2-54a088c32633	acme	2	0	0	0	0	2	2202	20	0	0	0	0	0	0.004	2026-10-30	0	0	0	0
0	34	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	2	0	0	0	0	2	2204	20	0	0	0	0	0	0	2026-10-30	0	0	0	0
0	34	t	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3		2	0	2	0	0	0	2210	20	0	0	0	0	0.0246	0	2026-10-30	0	0	0	0
0	34	t	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	globex	2	0	0	0	2	0	2212	20	0	0	0	0	1.0	0	2026-10-30	0	0	0	0
0	34	t	9396a24e-dea0-2dc1-75fc-ac43dc6753af	acme	2	0	0	2	0	0	2208	20	0	0	0	0	0.0025168	0	2026-10-30	0.0025168	0	0	0
0	34	t	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	acme	2	0	0	0	0	2	2214	20	0	0	0	0	0	0	2026-10-30	0	0	0	0
0	34	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	2	0	0	0	2	0	2216	20	0	0	0	0	0.50	0	2026-10-30	0	0	0	0
0	34	t	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	globex	2	0	0	0	0	2	2200	20	0	0	0	0	0	0	2026-10-30	0	0	60	40
0	34	t	cab3746f-d497-fbdf-20dc-78ed3f96366c		2	0	0	0	0	2	0	0	0	0	0	0	0	0	2026-10-30	0	0	0	0
0	34	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	0	0	4	4416	40	0	0	0	0	0	0.004	2026-10-30	0	0	0	0
0	34	u	00000000-0000-0000-0000-000000000000	globex	4	0	0	0	2	2	4412	40	0	0	0	0	1.0	0	2026-10-30	0	0	60	40
172592924876097246	-33	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-27	0	0	0	0
729484873880456336	34	u	00000000-0000-0000-0000-000000000000		4	0	2	0	0	2	2210	20	0	0	0	0	0.0246	0	2026-10-30	0	0	0	0
2493570797097077758	34	u	00000000-0000-0000-0000-000000000000		4	0	0	0	0	4	4400	40	1400	6	1625000	2	0	0	2026-10-30	0	0	0	0
2493570797097077758	34	u	00000000-0000-0000-0000-000000000000	acme	8	2	0	4	2	2	6628	60	0	0	0	0	0.5025168	0	2026-10-30	0.0025168	0	0	0
\.
COPY erased_person (org_id, user_hash, label, erased_at) FROM stdin;
33	\\x8fec40300ced93efc898f45b944e6cb01f612159d0dea7902cb7e50deb398773	erased-b23c45a30e97	2026-11-30 22:03:59.752208+00
\.
COPY event_conflict (id, org_id, event_id, event_key, time, received_at, content_hash, sent_time) FROM stdin;
53	33	96acf74e-247a-012b-b790-8ed32de0824d	0130_pre_dashboard-twice	2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	f887a6eb-bac4-e595-1d3e-f0fdb34303db	2026-11-30 22:07:03.123456+00
54	33	96acf74e-247a-012b-b790-8ed32de0824d	0130_pre_dashboard-twice	2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	f480aabc-c71d-9bed-9fee-d8e56e44aaff	2026-11-30 21:07:03.123456+00
\.
COPY facet_15m (bucket, org_id, dimension_set, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, region, status_code, error_type, source) FROM stdin;
2026-10-30 00:00:00+00	34	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	0	0	0	0	1	1109	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 00:00:00+00	34	286a0daa-e767-5c0e-8f14-d4d06c1184bd	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-10-30 00:00:00+00	34	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	0	0	0	1	1103	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 00:00:00+00	34	638fb5d8-9f39-3c57-4ad2-54a088c32633	1	0	0	0	0	1	1107	10	0	0	0	0	0	0.002	0	0	0	0	\N	\N	\N	\N
2026-10-30 00:00:00+00	34	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	0	0	0	1	1108	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 00:00:00+00	34	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	1	0	1	0	0	0	1111	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 00:00:00+00	34	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	1	0	0	0	1	0	1112	10	0	0	0	0	0.5	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 00:00:00+00	34	9396a24e-dea0-2dc1-75fc-ac43dc6753af	1	0	0	1	0	0	1110	10	0	0	0	0	0.0012650	0	0.0012650	0	0	0	\N	\N	\N	\N
2026-10-30 00:00:00+00	34	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	1	0	0	0	0	1	1113	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 00:00:00+00	34	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	0	0	1	0	1114	10	0	0	0	0	0.25	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 00:00:00+00	34	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	1	0	0	0	0	1	1106	10	0	0	0	0	0	0	0	0	30	20	\N	\N	\N	\N
2026-10-30 00:00:00+00	34	cab3746f-d497-fbdf-20dc-78ed3f96366c	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 01:00:00+00	34	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	0	0	0	0	1	1097	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 01:00:00+00	34	286a0daa-e767-5c0e-8f14-d4d06c1184bd	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-10-30 01:00:00+00	34	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	0	0	0	1	1091	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 01:00:00+00	34	638fb5d8-9f39-3c57-4ad2-54a088c32633	1	0	0	0	0	1	1095	10	0	0	0	0	0	0.002	0	0	0	0	\N	\N	\N	\N
2026-10-30 01:00:00+00	34	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	0	0	0	1	1096	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 01:00:00+00	34	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	1	0	1	0	0	0	1099	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 01:00:00+00	34	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	1	0	0	0	1	0	1100	10	0	0	0	0	0.5	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 01:00:00+00	34	9396a24e-dea0-2dc1-75fc-ac43dc6753af	1	0	0	1	0	0	1098	10	0	0	0	0	0.0012518	0	0.0012518	0	0	0	\N	\N	\N	\N
2026-10-30 01:00:00+00	34	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	1	0	0	0	0	1	1101	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 01:00:00+00	34	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	0	0	1	0	1102	10	0	0	0	0	0.25	0	0	0	0	0	\N	\N	\N	\N
2026-10-30 01:00:00+00	34	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	1	0	0	0	0	1	1094	10	0	0	0	0	0	0	0	0	30	20	\N	\N	\N	\N
2026-10-30 01:00:00+00	34	cab3746f-d497-fbdf-20dc-78ed3f96366c	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-10-31 12:00:00+00	33	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 10:00:00+00	33	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 10:00:00+00	33	81f2c1c4-e67d-64dd-0e66-4e5a7ee317dc	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	-33	638fb5d8-9f39-3c57-4ad2-54a088c32633	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	638fb5d8-9f39-3c57-4ad2-54a088c32633	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	8748f44c-810e-6e90-261b-69266630125a	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	0	0	1	0	1034	10	0	0	0	0	0.002158	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	bec91f22-b844-fe26-6e89-667f3753e131	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	c26554bd-0680-fcb4-8b74-7c1750a1bd7a	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	33	da718855-2d55-1d12-609d-d734df2f5db2	2	0	0	2	0	0	2024	20	0	0	0	0	0.004068	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 08:00:00+00	33	286a0daa-e767-5c0e-8f14-d4d06c1184bd	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-26 08:00:00+00	33	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0	0	0	0	0	eu	\N	\N	\N
2026-11-26 08:00:00+00	33	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 19:00:00+00	33	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 19:00:00+00	33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-26 19:00:00+00	33	f14b7873-d59b-077f-0e0c-e405903f2d57	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	\N	\N	\N	\N
2026-11-27 06:00:00+00	-33	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 06:00:00+00	33	61897ff7-2fdc-86d2-afe2-e407503b4289	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-27 06:00:00+00	33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0	\N	\N	\N	\N
2026-11-27 06:00:00+00	33	9ef801bf-5731-2a66-f964-682f5e068d59	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-27 06:00:00+00	33	c6425af5-14e0-d42a-d9ee-7111f3021955	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	eu	200	\N	\N
2026-11-27 06:00:00+00	33	e334963d-8074-e309-24ac-39cb3139577b	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-27 17:00:00+00	33	206eda30-0c1d-a814-5b16-4986b1c3ecfe	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-27 17:00:00+00	33	b8a373bc-7828-a318-3ccd-16d6ae38b32e	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	us	\N	\N	\N
2026-11-28 04:00:00+00	33	034ae9a3-574d-46a2-c07b-bc3605ab93b4	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0	\N	\N	\N	sdk
2026-11-28 04:00:00+00	33	17a515e6-6066-e54d-9929-205186196f26	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	sdk
2026-11-28 04:00:00+00	33	1aab1feb-69d8-8dd3-59fb-476b7933ace0	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-28 04:00:00+00	33	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 04:00:00+00	33	60db162f-6656-6745-3128-b8e9f999db6f	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 15:00:00+00	33	4c05950d-eea6-96ea-d1b2-37dcd8153d52	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0	eu	\N	\N	\N
2026-11-28 15:00:00+00	33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 15:00:00+00	33	fc4f2282-8830-c0d6-a80a-a2467ac7cddc	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	\N	\N	\N	\N
2026-11-29 02:00:00+00	33	03d4bfc6-8493-f409-8138-e2fc90abcf44	1	0	0	0	1	0	1088	10	300	0	812500	1	0.002266	0	0	0.000000	0	0	\N	\N	\N	sdk
2026-11-29 02:00:00+00	33	0560b086-46e5-5653-6fd7-e61ba67b0d59	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	sdk
2026-11-29 02:00:00+00	33	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 02:00:00+00	33	2bc27064-5392-13c5-7b9f-7c41c9110bf0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	otlp
2026-11-29 02:00:00+00	33	6a6e7262-17e2-dd02-bca9-bea23c647b9e	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-29 02:00:00+00	33	7618671b-c32a-f54f-a833-8f7021967007	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 02:00:00+00	33	7c685fd4-f9be-d610-5ae0-87587550b908	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	\N	\N	\N	\N
2026-11-29 02:00:00+00	33	96f0f291-e669-bbc3-ffa2-e1c9c9429722	0	0	0	0	0	0	0	0	0	0	0	0	0.000000	0	0	0	0	0	\N	\N	\N	otlp
2026-11-29 02:00:00+00	33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1090	10	0	0	0	0	0.002190	0	0	0	0	0	\N	\N	\N	sdk
2026-11-29 02:00:00+00	33	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	1	0	1	0	0	0	1087	10	300	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	sdk
2026-11-29 02:00:00+00	33	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	eu	200	\N	\N
2026-11-29 13:00:00+00	-33	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	\N	\N	\N	\N
2026-11-29 13:00:00+00	33	02ccced8-6c7c-1ce8-0ff7-19de9fb98bd7	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	33	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	33	c049c1f5-03e1-1b00-e26e-f47a956003a1	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	33	0560b086-46e5-5653-6fd7-e61ba67b0d59	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 00:00:00+00	33	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0	\N	\N	\N	sdk
2026-11-30 00:00:00+00	33	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	33	7625487c-1f2a-445b-336f-424aecc35d10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	33	7f86f91a-8989-909d-a688-afe64eb25e33	0	0	0	0	0	0	0	0	0	0	0	0	0.0000000	0	0.0000000	0	0	0	\N	\N	\N	otlp
2026-11-30 00:00:00+00	33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20	\N	\N	\N	sdk
2026-11-30 00:00:00+00	33	a01bd229-c0ca-921b-5caa-413eca707c5f	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	33	b5f1d87b-c32c-226b-fa87-ef2b97680d00	1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	sdk
2026-11-30 00:00:00+00	33	e35129b5-b175-1a45-2d99-ee5e2aeed003	1	0	0	0	1	0	1089	10	300	0	0	0	0.002188	0	0	0.000000	0	0	\N	\N	\N	sdk
2026-11-30 11:00:00+00	33	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	33	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 11:00:00+00	33	4d0e6efb-33b5-aa7b-5834-57030591c21a	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	33	53c9fe57-4b0e-794d-cd70-a6d487f297e5	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20	eu	200	\N	\N
2026-11-30 11:00:00+00	33	a003836d-e161-d0d6-5915-4b92a9d4d5cd	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	0165b863-257c-38ab-b046-dfe3b4e20a4f	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	0560b086-46e5-5653-6fd7-e61ba67b0d59	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 22:00:00+00	33	1052faa9-046f-5421-f40e-94107062b1c8	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 22:00:00+00	33	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	286a0daa-e767-5c0e-8f14-d4d06c1184bd	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 22:00:00+00	33	2d39f4a4-b0ff-80b1-f291-fc0d90bc0d27	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	395e353f-3d86-7d26-2063-9cfda352a7dc	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	sdk
2026-11-30 22:00:00+00	33	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	2	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	6a34173d-1dc6-77fd-42de-3478d4692c01	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	6c845eb4-0cfa-49e0-50f4-c98e280842d7	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	700b4039-7251-becc-fe57-08f2bfa9b0a3	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	us	\N	\N	\N
2026-11-30 22:00:00+00	33	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	0.0011858	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	\N	429	rate_limit	\N
2026-11-30 22:00:00+00	33	97285e14-06fc-41b2-849b-5ad2cdd807ee	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0	\N	\N	\N	sdk
2026-11-30 22:00:00+00	33	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	b4567cd9-87bb-dacc-bfc1-a8d7ec25dfe3	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	cab3746f-d497-fbdf-20dc-78ed3f96366c	2	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	dc068101-c00f-e5a6-026d-8fc1328ff92f	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	e334963d-8074-e309-24ac-39cb3139577b	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	e4ff5759-b860-e505-6a6c-2156dcf5a10d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 22:00:00+00	33	f0e16866-3338-0e4e-6303-fedb6e879032	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	\N	\N	\N	\N
\.
COPY facet_day (org_id, dimension_set, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, region, status_code, error_type, day, source) FROM stdin;
-33	638fb5d8-9f39-3c57-4ad2-54a088c32633	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	\N	\N	\N	2026-11-25	\N
-33	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
-33	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	\N	\N	\N	2026-11-29	\N
33	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
33	00da5d9b-f6ab-5c8c-e00f-4e423c078029	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
33	00da5d9b-f6ab-5c8c-e00f-4e423c078029	2	0	0	0	0	2	2086	20	1400	6	1625000	2	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	0165b863-257c-38ab-b046-dfe3b4e20a4f	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	02ccced8-6c7c-1ce8-0ff7-19de9fb98bd7	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	\N	\N	\N	2026-11-29	\N
33	034ae9a3-574d-46a2-c07b-bc3605ab93b4	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0	\N	\N	\N	2026-11-28	sdk
33	03d4bfc6-8493-f409-8138-e2fc90abcf44	1	0	0	0	1	0	1088	10	300	0	812500	1	0.002266	0	0	0.000000	0	0	\N	\N	\N	2026-11-29	sdk
33	0560b086-46e5-5653-6fd7-e61ba67b0d59	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-29	sdk
33	0560b086-46e5-5653-6fd7-e61ba67b0d59	2	2	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
33	1052faa9-046f-5421-f40e-94107062b1c8	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
33	17a515e6-6066-e54d-9929-205186196f26	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-28	sdk
33	1aab1feb-69d8-8dd3-59fb-476b7933ace0	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	\N	\N	\N	2026-11-28	\N
33	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	206eda30-0c1d-a814-5b16-4986b1c3ecfe	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0	\N	\N	\N	2026-11-27	\N
33	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
33	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
33	286a0daa-e767-5c0e-8f14-d4d06c1184bd	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-26	\N
33	286a0daa-e767-5c0e-8f14-d4d06c1184bd	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
33	2bc27064-5392-13c5-7b9f-7c41c9110bf0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-29	otlp
33	2d39f4a4-b0ff-80b1-f291-fc0d90bc0d27	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0	0	0	0	0	eu	\N	\N	2026-11-26	\N
33	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
33	395e353f-3d86-7d26-2063-9cfda352a7dc	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
33	395e353f-3d86-7d26-2063-9cfda352a7dc	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	sdk
33	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	2	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0	\N	\N	\N	2026-11-30	sdk
33	4c05950d-eea6-96ea-d1b2-37dcd8153d52	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0	eu	\N	\N	2026-11-28	\N
33	4d0e6efb-33b5-aa7b-5834-57030591c21a	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	\N	\N	\N	2026-11-30	\N
33	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	53c9fe57-4b0e-794d-cd70-a6d487f297e5	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	60db162f-6656-6745-3128-b8e9f999db6f	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
33	61897ff7-2fdc-86d2-afe2-e407503b4289	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	\N	\N	\N	2026-11-27	\N
33	638fb5d8-9f39-3c57-4ad2-54a088c32633	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	\N	\N	\N	2026-11-25	\N
33	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	6a34173d-1dc6-77fd-42de-3478d4692c01	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	\N	\N	\N	2026-11-30	\N
33	6a6e7262-17e2-dd02-bca9-bea23c647b9e	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	\N	\N	\N	2026-11-29	\N
33	6c845eb4-0cfa-49e0-50f4-c98e280842d7	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
33	700b4039-7251-becc-fe57-08f2bfa9b0a3	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	us	\N	\N	2026-11-30	\N
33	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
33	7618671b-c32a-f54f-a833-8f7021967007	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
33	7625487c-1f2a-445b-336f-424aecc35d10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	7c685fd4-f9be-d610-5ae0-87587550b908	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	\N	\N	\N	2026-11-29	\N
33	7f86f91a-8989-909d-a688-afe64eb25e33	0	0	0	0	0	0	0	0	0	0	0	0	0.0000000	0	0.0000000	0	0	0	\N	\N	\N	2026-11-30	otlp
33	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
33	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	\N	\N	\N	2026-11-25	\N
33	81f2c1c4-e67d-64dd-0e66-4e5a7ee317dc	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
33	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	8748f44c-810e-6e90-261b-69266630125a	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	\N	\N	\N	2026-11-25	\N
33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	0	0	1	0	1034	10	0	0	0	0	0.002158	0	0	0.000000	30	20	\N	\N	\N	2026-11-25	\N
33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20	\N	\N	\N	2026-11-30	\N
33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20	eu	200	\N	2026-11-30	\N
33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20	\N	\N	\N	2026-11-30	sdk
33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0	\N	\N	\N	2026-11-27	\N
33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	0.0011858	0	0	0	\N	\N	\N	2026-11-30	\N
33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	\N	429	rate_limit	2026-11-30	\N
33	96f0f291-e669-bbc3-ffa2-e1c9c9429722	0	0	0	0	0	0	0	0	0	0	0	0	0.000000	0	0	0	0	0	\N	\N	\N	2026-11-29	otlp
33	97285e14-06fc-41b2-849b-5ad2cdd807ee	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0	\N	\N	\N	2026-11-26	\N
33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	\N	\N	\N	2026-11-25	\N
33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0	\N	\N	\N	2026-11-30	sdk
33	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
33	9ef801bf-5731-2a66-f964-682f5e068d59	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	429	rate_limit	2026-11-27	\N
33	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	\N	\N	\N	2026-11-30	\N
33	a003836d-e161-d0d6-5915-4b92a9d4d5cd	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	a01bd229-c0ca-921b-5caa-413eca707c5f	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
33	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1090	10	0	0	0	0	0.002190	0	0	0	0	0	\N	\N	\N	2026-11-29	sdk
33	b4567cd9-87bb-dacc-bfc1-a8d7ec25dfe3	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	b5f1d87b-c32c-226b-fa87-ef2b97680d00	1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-30	sdk
33	b8a373bc-7828-a318-3ccd-16d6ae38b32e	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	us	\N	\N	2026-11-27	\N
33	bec91f22-b844-fe26-6e89-667f3753e131	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	\N	\N	\N	2026-11-25	\N
33	c049c1f5-03e1-1b00-e26e-f47a956003a1	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
33	c26554bd-0680-fcb4-8b74-7c1750a1bd7a	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20	\N	\N	\N	2026-11-25	\N
33	c6425af5-14e0-d42a-d9ee-7111f3021955	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	eu	200	\N	2026-11-27	\N
33	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
33	cab3746f-d497-fbdf-20dc-78ed3f96366c	2	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	1	0	1	0	0	0	1087	10	300	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-29	sdk
33	da718855-2d55-1d12-609d-d734df2f5db2	2	0	0	2	0	0	2024	20	0	0	0	0	0.004068	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
33	dc068101-c00f-e5a6-026d-8fc1328ff92f	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-10-31	\N
33	e334963d-8074-e309-24ac-39cb3139577b	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	e334963d-8074-e309-24ac-39cb3139577b	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	\N	429	rate_limit	2026-11-27	\N
33	e35129b5-b175-1a45-2d99-ee5e2aeed003	1	0	0	0	1	0	1089	10	300	0	0	0	0.002188	0	0	0.000000	0	0	\N	\N	\N	2026-11-30	sdk
33	e4ff5759-b860-e505-6a6c-2156dcf5a10d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	f0e16866-3338-0e4e-6303-fedb6e879032	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
33	f14b7873-d59b-077f-0e0c-e405903f2d57	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	\N	\N	\N	2026-11-26	\N
33	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	eu	200	\N	2026-11-29	\N
33	fc4f2282-8830-c0d6-a80a-a2467ac7cddc	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	\N	\N	\N	2026-11-28	\N
34	00da5d9b-f6ab-5c8c-e00f-4e423c078029	2	0	0	0	0	2	2206	20	1400	6	1625000	2	0	0	0	0	0	0	\N	\N	\N	2026-10-30	\N
34	286a0daa-e767-5c0e-8f14-d4d06c1184bd	2	2	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-10-30	\N
34	395e353f-3d86-7d26-2063-9cfda352a7dc	2	0	0	0	0	2	2194	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-10-30	\N
34	638fb5d8-9f39-3c57-4ad2-54a088c32633	2	0	0	0	0	2	2202	20	0	0	0	0	0	0.004	0	0	0	0	\N	\N	\N	2026-10-30	\N
34	640568ab-e828-1515-ffc7-4299c8521ad4	2	0	0	0	0	2	2204	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-10-30	\N
34	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	2	0	2	0	0	0	2210	20	0	0	0	0	0.0246	0	0	0	0	0	\N	\N	\N	2026-10-30	\N
34	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	2	0	0	0	2	0	2212	20	0	0	0	0	1.0	0	0	0	0	0	\N	\N	\N	2026-10-30	\N
34	9396a24e-dea0-2dc1-75fc-ac43dc6753af	2	0	0	2	0	0	2208	20	0	0	0	0	0.0025168	0	0.0025168	0	0	0	\N	\N	\N	2026-10-30	\N
34	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	2	0	0	0	0	2	2214	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-10-30	\N
34	abde1851-3fa8-faae-2fd1-0f86ad45b77b	2	0	0	0	2	0	2216	20	0	0	0	0	0.50	0	0	0	0	0	\N	\N	\N	2026-10-30	\N
34	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	2	0	0	0	0	2	2200	20	0	0	0	0	0	0	0	0	60	40	\N	\N	\N	2026-10-30	\N
34	cab3746f-d497-fbdf-20dc-78ed3f96366c	2	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-10-30	\N
\.
COPY fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted, recovered_at, rearmed_at, channels, limit_seen) FROM stdin;
0d71697f-357a-4ec9-919a-e509cb9b0bae	33	873e106c-fcaa-4baf-a247-da881dc4e0e4	budget.threshold		2026-11-30 00:00:00+00	1	2026-12-01 00:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "0d71697f-357a-4ec9-919a-e509cb9b0bae", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/873e106c-fcaa-4baf-a247-da881dc4e0e4", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"team": "blue", "tokens": 2108, "feature": "search", "cost_usd": 0.0023848, "event_count": 3}, {"team": "red", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"team": "red", "tokens": 0, "feature": "search", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "873e106c-fcaa-4baf-a247-da881dc4e0e4", "spend_usd": 0.0035882, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
17c1fb44-ded1-4a93-9038-1519fdf18729	33	1ceb17e9-ec4e-4c74-a9f0-b5180e7c8323	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "17c1fb44-ded1-4a93-9038-1519fdf18729", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/1ceb17e9-ec4e-4c74-a9f0-b5180e7c8323", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 2062, "feature": "search", "cost_usd": 0.0246, "event_count": 6}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 1}], "subject": null, "alert_id": "1ceb17e9-ec4e-4c74-a9f0-b5180e7c8323", "spend_usd": 9315, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	\N	\N	\N	{somewhere}	3
188b2f62-c8d6-4e17-bf67-24ccc4d76203	33	34012b20-349c-4e34-a966-bfcae0452daf	budget.threshold	globex	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "188b2f62-c8d6-4e17-bf67-24ccc4d76203", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/34012b20-349c-4e34-a966-bfcae0452daf", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 3090, "feature": "summary", "cost_usd": 1.00436, "event_count": 3}], "subject": "globex", "alert_id": "34012b20-349c-4e34-a966-bfcae0452daf", "spend_usd": 1.00436, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
66abb54b-bb27-4002-8841-81abc92357e5	33	873e106c-fcaa-4baf-a247-da881dc4e0e4	budget.threshold		2026-11-26 00:00:00+00	1	2026-11-27 00:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "66abb54b-bb27-4002-8841-81abc92357e5", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/873e106c-fcaa-4baf-a247-da881dc4e0e4", "query": "/v1/costs/summary?start=2026-11-26T00%3A00%3A00%2B00%3A00&end=2026-11-27T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1061, "feature": "search", "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "873e106c-fcaa-4baf-a247-da881dc4e0e4", "spend_usd": 0.0123, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-27T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-26T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
6a850c80-d759-4fb8-b9a1-f8deeb7f0d04	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "6a850c80-d759-4fb8-b9a1-f8deeb7f0d04", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4cfe362d-7824-4ccb-9615-aff066b1e25a", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"estimated_events": 3}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2127, "feature": "summary", "cost_usd": 0.5012045, "event_count": 2}, {"model": "gpt-4o", "tokens": 1014, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1035, "feature": "summary", "cost_usd": 0.0215975, "event_count": 1}], "subject": null, "alert_id": "4cfe362d-7824-4ccb-9615-aff066b1e25a", "spend_usd": 1.0292723, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
7788f42c-2f95-4a9f-b5e3-0505f9fd0474	31	1d36329f-040c-467a-a949-6cac5cbecd14	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "7788f42c-2f95-4a9f-b5e3-0505f9fd0474", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/1d36329f-040c-467a-a949-6cac5cbecd14", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 2096, "feature": "search", "cost_usd": 0.0023716, "event_count": 2}], "subject": null, "alert_id": "1d36329f-040c-467a-a949-6cac5cbecd14", "spend_usd": 0.0023716, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
7878a7dd-3240-4dd5-b3d6-2791c2e80937	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	budget.threshold		2026-11-30 15:00:00+00	1	2026-12-01 15:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "7878a7dd-3240-4dd5-b3d6-2791c2e80937", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4cfe362d-7824-4ccb-9615-aff066b1e25a", "query": "/v1/costs/summary?start=2026-11-30T15%3A00%3A00%2B00%3A00&end=2026-12-01T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 13, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3099, "feature": "summary", "cost_usd": 0.50436, "event_count": 3}, {"model": "gpt-4o", "tokens": 3098, "feature": "search", "cost_usd": 0.0246, "event_count": 9}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "4cfe362d-7824-4ccb-9615-aff066b1e25a", "spend_usd": 0.5384978, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-12-01T15:00:00Z", "scope_value": null, "window_start": "2026-11-30T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
928ec104-dba2-4a62-a198-0debfe2b7e60	33	c570414b-cbe8-4a26-b9ea-61dc9d13f1e5	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-30 22:07:03.123456+00	{"id": "928ec104-dba2-4a62-a198-0debfe2b7e60", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/c570414b-cbe8-4a26-b9ea-61dc9d13f1e5", "query": "/v1/costs/summary?start=2026-11-29T22%3A08%3A00%2B00%3A00&end=2026-11-30T22%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 14, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3099, "feature": "summary", "cost_usd": 0.50436, "event_count": 3}, {"model": "gpt-4o", "tokens": 3098, "feature": "search", "cost_usd": 0.0246, "event_count": 10}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}], "subject": null, "alert_id": "c570414b-cbe8-4a26-b9ea-61dc9d13f1e5", "spend_usd": 0.5384978, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-30T22:08:00Z", "scope_value": null, "window_start": "2026-11-29T22:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
934ac588-7622-4390-a2df-2b567342c369	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "934ac588-7622-4390-a2df-2b567342c369", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4cfe362d-7824-4ccb-9615-aff066b1e25a", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "drivers": [{"model": "gpt-4o", "tokens": 1013, "feature": "search", "cost_usd": 0.0123, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": "search", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1045, "feature": null, "cost_usd": 0.00434, "event_count": 1}], "subject": null, "alert_id": "4cfe362d-7824-4ccb-9615-aff066b1e25a", "spend_usd": 0.0300862, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
9eed5bc4-f58c-48c6-a756-6d085f0d58f6	31	e9e7d4c4-4344-47bd-a95b-2c0b71ac5ade	budget.threshold		2026-11-24 15:00:00+00	1	2026-11-25 15:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "9eed5bc4-f58c-48c6-a756-6d085f0d58f6", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/e9e7d4c4-4344-47bd-a95b-2c0b71ac5ade", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2112, "feature": null, "cost_usd": 0.004364, "event_count": 2}, {"model": "ft:gpt-4o:acme::x", "tokens": 1089, "feature": "agents", "cost_usd": 0, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "agents", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "e9e7d4c4-4344-47bd-a95b-2c0b71ac5ade", "spend_usd": 0.004364, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
c07fc854-ab6f-4281-ba3d-300a4a071e40	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	budget.threshold		2026-11-29 15:00:00+00	1	2026-11-30 15:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "c07fc854-ab6f-4281-ba3d-300a4a071e40", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4cfe362d-7824-4ccb-9615-aff066b1e25a", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "search", "cost_usd": 0.001199, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "search", "cost_usd": 0, "event_count": 1}, {"model": "our-deployment", "tokens": 1036, "feature": "search", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "4cfe362d-7824-4ccb-9615-aff066b1e25a", "spend_usd": 0.001199, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
c46743ff-b047-4d96-9fd8-60122df1b0fd	33	873e106c-fcaa-4baf-a247-da881dc4e0e4	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "c46743ff-b047-4d96-9fd8-60122df1b0fd", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/873e106c-fcaa-4baf-a247-da881dc4e0e4", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1065, "feature": "summary", "cost_usd": 0.0012045, "event_count": 1}], "subject": null, "alert_id": "873e106c-fcaa-4baf-a247-da881dc4e0e4", "spend_usd": 0.0012045, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
d1dd4b59-4e47-49ec-87a0-233ec645304d	33	34012b20-349c-4e34-a966-bfcae0452daf	budget.threshold	globex	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "d1dd4b59-4e47-49ec-87a0-233ec645304d", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/34012b20-349c-4e34-a966-bfcae0452daf", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 1, "estimated_events": 3}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1062, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 2076, "feature": "summary", "cost_usd": 0.004336, "event_count": 2}], "subject": "globex", "alert_id": "34012b20-349c-4e34-a966-bfcae0452daf", "spend_usd": 1.004336, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
d360f98c-d766-4749-97ea-232258b4c902	31	45c483be-2a97-4619-8467-d36b38362779	budget.threshold	root	1970-01-01 00:00:00+00	1	\N	2026-11-30 22:07:03.123456+00	{"id": "d360f98c-d766-4749-97ea-232258b4c902", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/45c483be-2a97-4619-8467-d36b38362779", "query": "/v1/costs/summary?start=2026-11-28T04%3A06%3A52.123456%2B00%3A00&end=2026-11-30T22%3A07%3A03.123456%2B00%3A00&run_id=root&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "drivers": [], "subject": "root", "alert_id": "45c483be-2a97-4619-8467-d36b38362779", "spend_usd": 0.006572, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-28T04:06:52.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
d71b78ee-2cd7-4c3f-856c-2561fd0fdaac	33	72d59c1d-5e4f-4608-ac36-92cfa361db7c	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-30 22:07:03.123456+00	{"id": "d71b78ee-2cd7-4c3f-856c-2561fd0fdaac", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/72d59c1d-5e4f-4608-ac36-92cfa361db7c", "query": "/v1/costs/summary?start=2026-11-25T21%3A02%3A52.123456%2B00%3A00&end=2026-11-30T22%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 4}, "drivers": [], "subject": "r2", "alert_id": "72d59c1d-5e4f-4608-ac36-92cfa361db7c", "spend_usd": 0.008514, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T21:02:52.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
d83d5300-316c-469d-a632-e917d8feaf26	33	873e106c-fcaa-4baf-a247-da881dc4e0e4	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "d83d5300-316c-469d-a632-e917d8feaf26", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/873e106c-fcaa-4baf-a247-da881dc4e0e4", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"team": "blue", "tokens": 1062, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"team": "blue", "tokens": 1063, "feature": null, "cost_usd": 0.0012023, "event_count": 1}], "subject": null, "alert_id": "873e106c-fcaa-4baf-a247-da881dc4e0e4", "spend_usd": 0.5012023, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
dd1bb9e1-4ed7-4ac9-ab57-fa7cf9e65bb7	31	45c483be-2a97-4619-8467-d36b38362779	budget.threshold	grandchild	1970-01-01 00:00:00+00	1	\N	2026-11-30 22:07:03.123456+00	{"id": "dd1bb9e1-4ed7-4ac9-ab57-fa7cf9e65bb7", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/45c483be-2a97-4619-8467-d36b38362779", "query": "/v1/costs/summary?start=2026-11-25T21%3A05%3A44.123456%2B00%3A00&end=2026-11-30T22%3A07%3A03.123456%2B00%3A00&run_id=grandchild&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"estimated_events": 1}, "drivers": [], "subject": "grandchild", "alert_id": "45c483be-2a97-4619-8467-d36b38362779", "spend_usd": 0.00451, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T21:05:44.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
e110042a-1880-44f8-800a-545963220e3e	33	d74e914a-007c-4fa2-ab4d-3b3785a43087	budget.threshold		2026-11-30 00:00:00+00	1	2026-12-01 00:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "e110042a-1880-44f8-800a-545963220e3e", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d74e914a-007c-4fa2-ab4d-3b3785a43087", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1048, "feature": "search", "cost_usd": 0.0011858, "event_count": 1}], "subject": null, "alert_id": "d74e914a-007c-4fa2-ab4d-3b3785a43087", "spend_usd": 0.0011858, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
e31a258c-cfbd-4c59-9a2c-58e463ab410d	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	budget.threshold		2026-11-25 15:00:00+00	1	2026-11-26 15:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "e31a258c-cfbd-4c59-9a2c-58e463ab410d", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4cfe362d-7824-4ccb-9615-aff066b1e25a", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 5, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2090, "feature": null, "cost_usd": 0.004388, "event_count": 2}, {"model": "gpt-4o", "tokens": 2076, "feature": "summary", "cost_usd": 0.004336, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 2044, "feature": "chat", "cost_usd": 0.004068, "event_count": 2}], "subject": null, "alert_id": "4cfe362d-7824-4ccb-9615-aff066b1e25a", "spend_usd": 0.013836, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
e7a312d8-9bce-40f8-9d59-36e624444f80	33	72d59c1d-5e4f-4608-ac36-92cfa361db7c	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-30 22:07:03.123456+00	{"id": "e7a312d8-9bce-40f8-9d59-36e624444f80", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/72d59c1d-5e4f-4608-ac36-92cfa361db7c", "query": "/v1/costs/summary?start=2026-11-25T21%3A03%3A42.123456%2B00%3A00&end=2026-11-30T22%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 3, "estimated_events": 5}, "drivers": [], "subject": "r1", "alert_id": "72d59c1d-5e4f-4608-ac36-92cfa361db7c", "spend_usd": 1.53284, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T21:03:42.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
e8a4ba0d-e25c-46c0-b169-1d45acf34fb4	33	34012b20-349c-4e34-a966-bfcae0452daf	budget.threshold	acme	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "e8a4ba0d-e25c-46c0-b169-1d45acf34fb4", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/34012b20-349c-4e34-a966-bfcae0452daf", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 4}, "drivers": [{"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": null, "cost_usd": 0.004174, "event_count": 1}, {"model": "o3-mini", "tokens": 1048, "feature": "search", "cost_usd": 0.0011858, "event_count": 1}], "subject": "acme", "alert_id": "34012b20-349c-4e34-a966-bfcae0452daf", "spend_usd": 0.0095378, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
fc687033-fefa-48b5-8340-f35f12ee3d22	33	34012b20-349c-4e34-a966-bfcae0452daf	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "fc687033-fefa-48b5-8340-f35f12ee3d22", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/34012b20-349c-4e34-a966-bfcae0452daf", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 2, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 3135, "feature": null, "cost_usd": 0.008728, "event_count": 3}, {"model": "gpt-4o", "tokens": 2104, "feature": "chat", "cost_usd": 0.006432, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 3084, "feature": "chat", "cost_usd": 0.006138, "event_count": 3}], "subject": "acme", "alert_id": "34012b20-349c-4e34-a966-bfcae0452daf", "spend_usd": 0.0234882, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
fcacacb4-00f1-4276-8bbd-87baed31baa7	31	dbf73253-cd77-4309-b0bc-458442f453b7	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "fcacacb4-00f1-4276-8bbd-87baed31baa7", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/dbf73253-cd77-4309-b0bc-458442f453b7", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 2096, "feature": "search", "cost_usd": 0.0023716, "event_count": 2}], "subject": null, "alert_id": "dbf73253-cd77-4309-b0bc-458442f453b7", "spend_usd": 0.0023716, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
fdbba0a3-52d4-4d9e-9701-6cf23c6c6ce3	33	4cfe362d-7824-4ccb-9615-aff066b1e25a	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-30 22:07:03.123456+00	{"id": "fdbba0a3-52d4-4d9e-9701-6cf23c6c6ce3", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4cfe362d-7824-4ccb-9615-aff066b1e25a", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.003234, "event_count": 1}], "subject": null, "alert_id": "4cfe362d-7824-4ccb-9615-aff066b1e25a", "spend_usd": 0.503234, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T22:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
\.
COPY gateway_call (org_id, call_id, attempt, key_id, state, began_at, deadline, event, estimate_usd, input_tokens, output_tokens, decision, budgets, reserved_usd, actual_usd, settled_at, rejected, landed_event) FROM stdin;
33	bac0690a-c696-468f-bde2-1984e14e4e03	1	key	landed	2026-11-30 22:07:03.123456+00	infinity	{"model": "gpt-4o", "feature": "chat", "provider": "openai", "timestamp": "2026-11-30T22:07:03.123456Z"}	0.090000	0	10000	allow	[{"id": "356c63f8-de75-426f-924d-616530fdc03b", "held": "0.090000", "limit": "1000", "spent": "11.0901324", "subject": "", "reserved": "0.180000"}]	0.05	0.05	2026-11-30 22:03:59.963748+00	\N	bac0690ac696468fbde21984e14e4e03
33	df96871d-bf6b-4b95-aea6-ea27ae9912a3	1	key	open	2026-11-30 22:07:03.123456+00	2026-11-30 22:04:59.950979+00	{"model": "gpt-4o", "feature": "chat", "provider": "openai", "timestamp": "2026-11-30T22:07:03.123456Z"}	0.090000	0	10000	allow	[{"id": "356c63f8-de75-426f-924d-616530fdc03b", "held": "0.090000", "limit": "1000", "spent": "11.0901324", "subject": "", "reserved": "0"}]	0.090000	\N	\N	\N	\N
33	e41463e5-029c-4479-aa7a-66864fedf1d5	1	key	settled	2026-11-30 22:07:03.123456+00	infinity	{"model": "gpt-4o", "feature": "chat", "provider": "openai", "timestamp": "2026-11-30T22:07:03.123456Z"}	0.090000	0	10000	allow	[{"id": "356c63f8-de75-426f-924d-616530fdc03b", "held": "0.090000", "limit": "1000", "spent": "11.0901324", "subject": "", "reserved": "0.090000"}]	0.05	0.05	2026-11-30 22:03:59.962368+00	\N	\N
\.
COPY idempotency_key (org_id, operation, key_hash, created_id, created_at) FROM stdin;
33	POST /v1/keys	72a90ea3-da8b-5dd0-1bde-2f27314e02e2	abcdefghijkl	2026-11-30 22:03:56.919642+00
\.
COPY insight_mute (org_id, kind, scope, muted_at, muted_by) FROM stdin;
33	retry_waste		2026-11-30 22:03:58.948373+00	cli
33	retry_waste	eyJmZWF0dXJlIjoiY2hhdCJ9	2026-11-30 22:03:58.945135+00	cli
\.
COPY invoice (id, org_id, provider, source, content_hash, mapping, rates, first_day, last_day, day_count, line_count, amount_usd, created_at, created_by) FROM stdin;
8e9d67bd50779f189825508d	33	openai	csv	\\x9519b573c546ef85536349422b31b76de16b2ade64af350b4817519408706ece	{"day": "Day"}	{"EUR": "1.08"}	2026-11-28	2026-11-28	1	2	-0.08	2026-11-30 22:04:00.032099+00	cli
ad460eafd40a64f4d3efc3be	33	openai	csv	\\x522d4ccf1d3ff7124a8acfb813de5294964eaa5c4bfeaba61b38193cdb473c86	{"day": "Day"}	{"EUR": "1.08"}	2026-11-28	2026-11-28	1	2	0.92	2026-11-30 22:04:00.048409+00	cli
\.
COPY invoice_day (org_id, provider, day, account, invoice_id) FROM stdin;
33	openai	2026-11-28		ad460eafd40a64f4d3efc3be
\.
COPY invoice_line (id, org_id, invoice_id, provider, account, day, kind, model, usage_class, tier, region, project, quantity, amount, currency, amount_usd, stated_usd, provider_day, raw) FROM stdin;
9	33	8e9d67bd50779f189825508d	openai		2026-11-28	usage	GPT-4o	input	\N	\N	\N	10	1	USD	1	\N	\N	
10	33	8e9d67bd50779f189825508d	openai		2026-11-28	credit	\N	\N	\N	\N	\N	\N	-1	EUR	-1.08	-1.1	\N	credit
11	33	ad460eafd40a64f4d3efc3be	openai		2026-11-28	usage	GPT-4o	input	\N	\N	\N	10	2	USD	2	\N	\N	
12	33	ad460eafd40a64f4d3efc3be	openai		2026-11-28	credit	\N	\N	\N	\N	\N	\N	-1	EUR	-1.08	-1.1	\N	credit
\.
COPY invoice_name (org_id, provider, name, model) FROM stdin;
33	openai	gpt-4o	gpt-4o
\.
COPY invoice_tolerance (org_id, provider, usd, ratio) FROM stdin;
33	openai	0.5	0.01
\.
COPY ledger_offset (topic, partition, next_offset, epoch, owner, updated_at) FROM stdin;
usage.0130_pre_dashboard	0	4	1	aggregator-1	2026-11-30 22:03:56.969043+00
usage.0130_pre_dashboard	1	9	2	aggregator-1	2026-11-30 22:03:57.018425+00
\.
COPY lost_range (id, topic, partition, first_offset, next_offset, found_at, skipped_at, skipped_by, reason) FROM stdin;
39	usage.0130_pre_dashboard	0	4	9	2026-11-30 22:03:57.001329+00	\N	\N	\N
40	usage.0130_pre_dashboard	1	4	9	2026-11-30 22:03:57.017946+00	2026-11-30 22:03:57.018425+00	cli	retention was too short
\.
COPY metric_series (org_id, provider, model) FROM stdin;
33	azure	our-deployment
33	openai	ft:gpt-4o:acme::x
33	openai	gpt-4o
33	openai	gpt-4o-mini
33	openai	nobody-knows-it
33	openai	o3-mini
33	openai	our-model
\.
COPY natural_key (time, org_id, key, event_id, event_time) FROM stdin;
2026-11-29 02:04:36.123456+00	33	97d3a3dd-642f-2ef7-fc80-94261963e445	2c24b708-fdbb-2161-cd54-a9ea29d3bc96	2026-11-29 02:04:36.123456+00
2026-11-29 02:06:05.123456+00	33	32521e41-8297-27d0-c3a5-0b1c81b6f7cd	1e41f46e-99cf-4987-a5d0-6fa5c61ad48f	2026-11-29 02:06:05.123456+00
2026-11-29 02:06:05.123456+00	33	32521e41-8297-27d0-c3a5-0b1c81b6f7cd	a62785c0-5bc2-41db-8173-1f9cc4932eda	2026-11-29 02:06:05.123456+00
2026-11-30 00:05:46.123456+00	33	057e9632-69c4-04a0-fa12-f731e67e750b	54a23399-3684-3f91-8a2d-4ac06d736ca5	2026-11-30 00:05:46.123456+00
2026-11-30 22:07:03.123456+00	33	ecd2e7db-80e3-5d64-36a3-4e0484fdf7c2	bac0690a-c696-468f-bde2-1984e14e4e03	2026-11-30 22:07:03.123456+00
\.
COPY org_alias (id, version_id, org_id, provider, kind, name, target_provider, target_model) FROM stdin;
25	97	33	azure	exact	our-deployment	openai	gpt-4o
\.
COPY outcome (org_id, outcome_id, time, name, success, value_usd, of_kind, of_id, received_at) FROM stdin;
33	outcome-0	2026-11-30 22:07:03.123456+00	solved	t	\N	session_id	of-0	2026-11-30 22:03:59.16778+00
33	outcome-1	2026-11-30 21:07:03.123456+00	solved	f	0.1	run_id	of-1	2026-11-30 22:03:59.16778+00
33	outcome-2	2026-11-30 20:07:03.123456+00	solved	t	-2	user_id	of-2	2026-11-30 22:03:59.16778+00
33	outcome-3	2026-11-30 19:07:03.123456+00	solved	t	\N	feature	of-3	2026-11-30 22:03:59.16778+00
\.
COPY person_session (id, person, memberships, org_id, rotation, rotated_at, began_at, ended_at) FROM stdin;
300deb526d917d3ea151d81e33218f89	ada	{"33": "admin"}	33	1	2026-11-30 22:04:00.075764+00	2026-11-30 22:04:00.075764+00	\N
\.
COPY price (id, version_id, org_id, provider, model, effective_from, rates, terms) FROM stdin;
157	97	33	openai	our-model	2026-01-01 00:00:00+00	{"input": {"base": "1.5"}, "output": {"base": "6"}}	{"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}
158	98	33	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "20"}}	{}
159	98	33	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "1"}}	{}
160	99	33	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "20"}}	{}
161	99	33	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "1"}}	{}
162	100	33	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "3"}, "output": {"base": "9"}}	{}
163	100	33	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "1"}}	{}
164	101	33	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "9"}}	{}
\.
COPY price_proposal (id, org_id, source, source_version, checked_on, content_hash, changes, proposed_at, proposed_by, state, version_id) FROM stdin;
144	33	contract		2026-11-30	63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	[[["openai", "our-model", "2026-01-01T00:00:00Z", {"input": {"base": "1.5"}, "output": {"base": "6"}}, {"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}]], [["openai", "gpt-4o-mini", "2026-01-01T00:00:00Z", "12.5"]], [["azure", "exact", "our-deployment", "openai", "gpt-4o"]]]	2026-11-30 22:03:56.34683+00	cli	applied	97
145	33	contract		2026-11-30	8a41b090e00c4f000368537e9b37bf3f91816527c562e063fa6eee167d590484	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "7"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 22:03:56.373838+00	cli	rejected	\N
146	33	contract		2026-11-30	f2d9c956da020f94211a39e1d63a4c72c3e651144a7a81622330141e714c759e	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "8"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 22:03:56.380245+00	cli	proposed	\N
147	33	contract		2026-11-30	b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 22:03:56.656549+00	cli	applied	98
148	33	contract		2026-11-30	b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 22:03:56.793983+00	cli	applied	99
149	33	contract		2026-11-30	d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "3"}, "output": {"base": "9"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 22:03:57.807714+00	cli	applied	100
150	33	contract		2026-11-30	0e4a7160a6021a1a68d5cc2f7841d36f2bc59f5697a83a6938f6202fd3fe6477	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 22:03:58.615574+00	cli	applied	101
\.
COPY provider (id, org_id, name, spec, sealed, key_id, version, created_at, changed_at) FROM stdin;
efb511525d05523cef2aa7ad	33	openai	{"base_url": "https://api.openai.com", "protocol": "openai"}	\\x53dd3fc5c1e0c5fb04969f66d4eea38ea173293aea9d38215cb06a4a946cec18	66687aad	1	2026-11-30 22:03:59.874585+00	2026-11-30 22:03:59.874585+00
\.
COPY rate_bucket (org_id, tokens, at) FROM stdin;
33	12.5	2026-11-30 22:03:56.954841+00
\.
COPY rate_lease (org_id, replica, tokens, demand, at) FROM stdin;
33	8bd28b0f-5e90-458b-8269-de80c9e5d1a0	3	0.5	2026-11-30 22:03:56.955712+00
\.
COPY recent_key (org_id, key, time, event_id, seen_at) FROM stdin;
33	16d22c04-be0c-c426-bdd4-07f9b1accadf	2026-11-25 10:03:43.123456+00	16d22c04-be0c-c426-bdd4-07f9b1accadf	2026-11-30 22:03:56.969043+00
33	2097685e-a38f-4690-6eee-1f45bec29686	2026-11-30 22:06:31.123456+00	2097685e-a38f-4690-6eee-1f45bec29686	2026-11-30 22:03:57.005205+00
33	25cf7be9-fdfa-0f9c-f485-dc094f00bf26	2026-11-30 00:03:33.123456+00	25cf7be9-fdfa-0f9c-f485-dc094f00bf26	2026-11-30 22:03:56.969043+00
33	7d4935a7-dadb-30c6-5427-639546246c81	2026-11-30 22:07:03.123456+00	7d4935a7-dadb-30c6-5427-639546246c81	2026-11-30 22:03:55.962647+00
33	8081d861-f3e5-479a-b7e0-4532f408f810	2026-11-29 02:06:34.123456+00	8081d861-f3e5-479a-b7e0-4532f408f810	2026-11-30 22:03:57.005205+00
33	85433bdf-3433-6876-d2d8-80d365605ee3	2026-11-26 19:02:30.123456+00	85433bdf-3433-6876-d2d8-80d365605ee3	2026-11-30 22:03:57.005205+00
33	8db395fa-a409-4979-82fd-3e3106a0b7a3	2026-11-30 22:05:43.123456+00	8db395fa-a409-4979-82fd-3e3106a0b7a3	2026-11-30 22:03:56.969043+00
33	a7b013ae-d2e9-4d2b-a545-1b7f4f6ed036	2026-11-28 15:06:53.123456+00	a7b013ae-d2e9-4d2b-a545-1b7f4f6ed036	2026-11-30 22:03:56.969043+00
33	e609688f-a0d8-8cdf-1be1-86398c87725b	2026-11-30 22:07:03.123456+00	e609688f-a0d8-8cdf-1be1-86398c87725b	2026-11-30 22:03:55.962647+00
33	ff0f0600-6138-ae03-6481-589e9ab7aa5e	2026-11-25 21:03:42.123456+00	ff0f0600-6138-ae03-6481-589e9ab7aa5e	2026-11-30 22:03:57.005205+00
33	ff666c22-7543-4196-ab6f-adc192994d17	2026-11-30 22:07:03.123456+00	ff666c22-7543-4196-ab6f-adc192994d17	2026-11-30 22:03:55.962647+00
\.
COPY run (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, run_id, parent_run_id, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-33	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-29 13:07:02.123456+00	2026-11-29 13:07:02.123456+00	2026-11-29 13:00:00+00	r1	p1	0	0	30	20
-33	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-25 21:06:44.123456+00	2026-11-25 21:06:44.123456+00	2026-11-25 21:00:00+00	r2		0	0	0	0
-33	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-27 06:02:28.123456+00	2026-11-27 06:02:28.123456+00	2026-11-27 06:00:00+00	r1	p1	0	0	0	0
33	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29 02:04:36.123456+00	2026-11-29 02:04:36.123456+00	2026-11-29 02:00:00+00			0	0	0	0
33	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	2026-11-28 04:06:22.123456+00	2026-11-28 04:06:22.123456+00	2026-11-28 04:00:00+00	child	root	0	0	0	0
33	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-25 21:03:06.123456+00	2026-11-25 21:03:06.123456+00	2026-11-25 21:00:00+00			0	0	0	0
33	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-26 08:02:35.123456+00	2026-11-26 08:02:35.123456+00	2026-11-26 08:00:00+00			0	0	0	0
33	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	2026-11-25 10:03:43.123456+00	2026-11-25 10:03:43.123456+00	2026-11-25 10:00:00+00			0	0	0	0
33	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	2026-11-28 04:02:29.123456+00	2026-11-28 04:02:29.123456+00	2026-11-28 04:00:00+00			0	0	0	0
33	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	2026-11-30 11:04:19.123456+00	2026-11-30 11:04:19.123456+00	2026-11-30 11:00:00+00	child	root	0	0	0	0
33	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0	2026-11-26 08:06:39.123456+00	2026-11-26 08:06:39.123456+00	2026-11-26 08:00:00+00	r1	p1	0	0	0	0
33	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-27 17:05:53.123456+00	2026-11-27 17:05:53.123456+00	2026-11-27 17:00:00+00	r1	p1	0	0	0	0
33	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	2026-11-30 11:02:21.123456+00	2026-11-30 11:02:21.123456+00	2026-11-30 11:00:00+00	r1	p1	0	0.000000	30	20
33	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-27 06:05:17.123456+00	2026-11-27 06:05:17.123456+00	2026-11-27 06:00:00+00	r2		0	0	0	0
33	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	2026-11-28 04:06:55.123456+00	2026-11-28 04:06:55.123456+00	2026-11-28 04:00:00+00	r2		0	0.000000	100	0
33	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	2026-11-27 06:03:21.123456+00	2026-11-27 06:03:21.123456+00	2026-11-27 06:00:00+00			0	0.000000	100	0
33	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	2026-11-25 21:03:33.123456+00	2026-11-25 21:03:33.123456+00	2026-11-25 21:00:00+00	grandchild	child	0	0.000000	30	20
33	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-27 06:06:35.123456+00	2026-11-27 06:06:35.123456+00	2026-11-27 06:00:00+00	r1		0.0011462	0	0	0
33	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	2026-11-29 13:06:03.123456+00	2026-11-29 13:06:03.123456+00	2026-11-29 13:00:00+00	r1	p1	0	0	0	0
33	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-28 15:06:53.123456+00	2026-11-28 15:06:53.123456+00	2026-11-28 15:00:00+00	r1	p1	0	0	0	0
33	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	2026-11-26 19:02:30.123456+00	2026-11-26 19:02:30.123456+00	2026-11-26 19:00:00+00	r2		0	0	0	0
33	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	2026-11-28 04:05:14.123456+00	2026-11-28 04:05:14.123456+00	2026-11-28 04:00:00+00	r1	p1	0	0	0	0
33	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-30 11:05:57.123456+00	2026-11-30 11:05:57.123456+00	2026-11-30 11:00:00+00	r1		0.0011990	0	0	0
33	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-29 13:04:29.123456+00	2026-11-29 13:04:29.123456+00	2026-11-29 13:00:00+00	r2		0.0012023	0	0	0
33	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	2026-11-28 04:05:37.123456+00	2026-11-28 04:05:37.123456+00	2026-11-28 04:00:00+00	r1		0.0012254	0	0	0
33	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	2026-11-30 11:05:21.123456+00	2026-11-30 11:05:21.123456+00	2026-11-30 11:00:00+00	root	p1	0	0	0	0
33	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	2026-11-29 02:05:41.123456+00	2026-11-29 02:05:41.123456+00	2026-11-29 02:00:00+00	root		0	0	0	0
33	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	2026-11-30 00:06:15.123456+00	2026-11-30 00:06:15.123456+00	2026-11-30 00:00:00+00	root	p1	0	0	0	0
33	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	2026-11-27 17:05:58.123456+00	2026-11-27 17:05:58.123456+00	2026-11-27 17:00:00+00	grandchild	child	0	0	0	0
33	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-25 10:02:13.123456+00	2026-11-25 10:02:13.123456+00	2026-11-25 10:00:00+00		p1	0	0	0	0
33	1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	2026-11-30 00:05:04.123456+00	2026-11-30 00:05:04.123456+00	2026-11-30 00:00:00+00		p1	0	0	0	0
33	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-26 08:06:32.123456+00	2026-11-26 08:06:32.123456+00	2026-11-26 08:00:00+00	r1		0	0	0	0
33	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-29 02:04:08.123456+00	2026-11-29 02:04:08.123456+00	2026-11-29 02:00:00+00	r1		0	0	0	0
33	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	2026-11-27 06:06:40.123456+00	2026-11-27 06:06:40.123456+00	2026-11-27 06:00:00+00	child	root	0	0	0	0
33	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	2026-11-27 06:05:55.123456+00	2026-11-27 06:05:55.123456+00	2026-11-27 06:00:00+00		p1	0	0	0	0
33	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00			0	0	0	0
33	2	0	0	1	1	0	2080	20	700	3	812500	1	0.0228020	0	2026-11-28 15:03:07.123456+00	2026-11-28 15:05:54.123456+00	2026-11-28 15:00:00+00			0.0012045	0.0000000	0	0
33	2	0	0	1	1	0	2142	20	0	0	0	0	0.004464	0	2026-11-30 00:02:42.123456+00	2026-11-30 00:03:42.123456+00	2026-11-30 00:00:00+00	r1	p1	0	0.000000	30	20
33	2	0	2	0	0	0	2054	20	0	0	0	0	0.0246	0	2026-11-26 19:02:15.123456+00	2026-11-26 19:05:56.123456+00	2026-11-26 19:00:00+00		p1	0.0012001	0	0	0
33	2	1	0	0	0	2	2110	20	1400	6	1625000	2	0	0	2026-11-30 11:03:28.123456+00	2026-11-30 11:06:35.123456+00	2026-11-30 11:00:00+00			0	0	0	0
33	3	0	0	3	0	0	3075	30	0	0	0	0	0.006340	0.004	2026-11-25 21:02:52.123456+00	2026-11-25 21:06:50.123456+00	2026-11-25 21:00:00+00	r2		0	0	0	0
33	3	1	0	1	2	0	2115	20	300	0	0	0	0.0043300	0	2026-11-30 00:02:08.123456+00	2026-11-30 00:05:46.123456+00	2026-11-30 00:00:00+00	r1		0.0000000	0.000000	0	0
33	4	0	0	3	0	1	4158	40	0	0	0	0	0.006448	0.002	2026-11-30 22:04:07.123456+00	2026-11-30 22:07:03.123456+00	2026-11-30 22:00:00+00	r2		0	0	0	0
33	5	0	0	2	3	0	5146	50	400	0	0	0	0.010582	0	2026-11-25 21:03:35.123456+00	2026-11-25 21:06:11.123456+00	2026-11-25 21:00:00+00	r1	p1	0	0.000000	160	40
33	5	0	0	4	1	0	5198	50	0	0	0	0	0.0097714	0	2026-11-30 22:02:28.123456+00	2026-11-30 22:07:03.123456+00	2026-11-30 22:00:00+00	r1	p1	0.0012034	0.000000	30	20
33	6	0	0	4	1	1	7004	60	1400	6	1625000	2	0.015890	0	2026-11-30 22:03:56.631729+00	2026-11-30 22:07:03.123456+00	2026-11-30 22:00:00+00			0	0.000000	0	0
33	6	4	0	6	0	0	3114	30	0	0	0	0	0.0045160	0	2026-11-30 22:04:03.123456+00	2026-11-30 22:07:03.123456+00	2026-11-30 22:00:00+00	r1		0.0023980	0	0	0
33	7	0	1	2	4	0	7477	70	1000	0	812500	1	0.523346	0	2026-11-29 02:03:58.123456+00	2026-11-29 02:06:34.123456+00	2026-11-29 02:00:00+00	r1	p1	0.0012012	0.000000	100	0
33	8	0	2	0	0	6	2054	20	0	0	0	0	0.0246	0	2026-11-30 22:02:38.123456+00	2026-11-30 22:07:03.123456+00	2026-11-30 22:00:00+00		p1	0	0	0	0
34	2	0	0	0	0	2	2188	20	700	3	812500	1	0	0	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00			0	0	0	0
34	2	0	0	0	0	2	2196	20	0	0	0	0	0	0.002	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	r2		0	0	0	0
34	2	0	0	0	0	2	2212	20	700	3	812500	1	0	0	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00			0	0	0	0
34	2	0	0	0	0	2	2220	20	0	0	0	0	0	0.002	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	r2		0	0	0	0
34	2	0	1	0	0	1	1099	10	0	0	0	0	0.0123	0	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00		p1	0	0	0	0
34	2	0	1	0	0	1	1111	10	0	0	0	0	0.0123	0	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00		p1	0	0	0	0
34	2	1	0	2	0	0	1098	10	0	0	0	0	0.0012518	0	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	r1		0.0012518	0	0	0
34	2	1	0	2	0	0	1110	10	0	0	0	0	0.0012650	0	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	r1		0.0012650	0	0	0
34	4	0	0	0	2	2	4392	40	0	0	0	0	0.75	0	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	r1	p1	0	0	30	20
34	4	0	0	0	2	2	4440	40	0	0	0	0	0.75	0	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	r1	p1	0	0	30	20
\.
COPY saved_view (id, org_id, person, name, path, made_at) FROM stdin;
ab8e68f9-8597-4608-a95c-6b248f2f4879	33	person:ada	By team	/costs?group=team	2026-11-30 22:04:00.083525+00
\.
COPY saving_day (org_id, dimension_set, technique, saved_usd, saving_count, event_count, cost_usd, day) FROM stdin;
-33	638fb5d8-9f39-3c57-4ad2-54a088c32633	prompt_caching	0.002	1	1	0	2026-11-25
-33	640568ab-e828-1515-ffc7-4299c8521ad4	\N	0	0	1	0	2026-11-27
-33	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	\N	0	0	1	0	2026-11-29
33	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0	0	1	0	2026-11-25
33	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0	0	3	0	2026-11-30
33	02ccced8-6c7c-1ce8-0ff7-19de9fb98bd7	\N	0	0	1	0.0012023	2026-11-29
33	034ae9a3-574d-46a2-c07b-bc3605ab93b4	\N	0	0	1	0.0012254	2026-11-28
33	03d4bfc6-8493-f409-8138-e2fc90abcf44	\N	0	0	1	0.002266	2026-11-29
33	0560b086-46e5-5653-6fd7-e61ba67b0d59	\N	0	0	1	0	2026-11-29
33	0560b086-46e5-5653-6fd7-e61ba67b0d59	\N	0	0	2	0	2026-11-30
33	1052faa9-046f-5421-f40e-94107062b1c8	\N	0	0	1	0	2026-11-30
33	17a515e6-6066-e54d-9929-205186196f26	\N	0	0	1	0	2026-11-28
33	1aab1feb-69d8-8dd3-59fb-476b7933ace0	\N	0	0	1	0.002220	2026-11-28
33	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	\N	0	0	1	0.002122	2026-11-30
33	206eda30-0c1d-a814-5b16-4986b1c3ecfe	prompt_caching	0.002	1	1	0.002256	2026-11-27
33	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	0	0	1	0.002162	2026-11-29
33	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	0	0	1	0.002186	2026-11-28
33	286a0daa-e767-5c0e-8f14-d4d06c1184bd	\N	0	0	1	0	2026-11-26
33	286a0daa-e767-5c0e-8f14-d4d06c1184bd	\N	0	0	1	0	2026-11-30
33	320ea466-ce88-49d0-32b6-b210ce3e7979	\N	0	0	1	0.001044	2026-11-26
33	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0	0	1	0	2026-11-25
33	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0	0	1	0	2026-11-26
33	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0	0	2	0	2026-11-30
33	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	\N	0	0	3	0	2026-11-30
33	47a70425-428a-3676-0a1e-399b1545a7eb	\N	0	0	1	0.002234	2026-11-30
33	4c05950d-eea6-96ea-d1b2-37dcd8153d52	\N	0	0	1	0.0215975	2026-11-28
33	4d0e6efb-33b5-aa7b-5834-57030591c21a	\N	0	0	1	0.0011990	2026-11-30
33	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	\N	0	0	1	0.002092	2026-11-30
33	53c9fe57-4b0e-794d-cd70-a6d487f297e5	\N	0	0	1	0	2026-11-30
33	60db162f-6656-6745-3128-b8e9f999db6f	\N	0	0	1	0	2026-11-28
33	61897ff7-2fdc-86d2-afe2-e407503b4289	\N	0	0	1	0.002224	2026-11-27
33	69c3fff1-6a5a-0123-b1d0-37705694f4c4	\N	0	0	1	0.002166	2026-11-30
33	6a34173d-1dc6-77fd-42de-3478d4692c01	\N	0	0	1	0.002116	2026-11-30
33	6a6e7262-17e2-dd02-bca9-bea23c647b9e	\N	0	0	1	0.002218	2026-11-29
33	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	\N	0	0	1	0.0123	2026-11-26
33	700b4039-7251-becc-fe57-08f2bfa9b0a3	\N	0	0	1	0	2026-11-30
33	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	\N	0	0	1	0.002020	2026-11-25
33	7618671b-c32a-f54f-a833-8f7021967007	\N	0	0	1	0.002164	2026-11-29
33	7c685fd4-f9be-d610-5ae0-87587550b908	\N	0	0	1	0.5	2026-11-29
33	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	\N	0	0	1	0.002134	2026-11-25
33	81f2c1c4-e67d-64dd-0e66-4e5a7ee317dc	\N	0	0	1	0.0123	2026-11-25
33	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	\N	0	0	1	0.002118	2026-11-30
33	8748f44c-810e-6e90-261b-69266630125a	\N	0	0	1	0.002222	2026-11-25
33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0	0	1	0.002158	2026-11-25
33	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0	0	3	0.006618	2026-11-30
33	902ea281-ab7d-97b3-4dce-a3f3094489ba	\N	0	0	1	0.0123	2026-11-30
33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	\N	0	0	1	0.0011462	2026-11-27
33	9396a24e-dea0-2dc1-75fc-ac43dc6753af	\N	0	0	2	0.0023980	2026-11-30
33	97285e14-06fc-41b2-849b-5ad2cdd807ee	\N	0	0	1	0.002170	2026-11-30
33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	prompt_caching	0.002	1	1	0.002160	2026-11-26
33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	prompt_caching	0.002	1	1	0.002184	2026-11-25
33	97c0c6a9-1740-4f1a-55ce-5c32a074295c	prompt_caching	0.002	1	1	0.002232	2026-11-30
33	9ef801bf-5731-2a66-f964-682f5e068d59	\N	0	0	1	0	2026-11-27
33	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	\N	0	0	1	0.0012034	2026-11-30
33	a003836d-e161-d0d6-5915-4b92a9d4d5cd	\N	0	0	1	0.002242	2026-11-30
33	a01bd229-c0ca-921b-5caa-413eca707c5f	\N	0	0	1	0.002142	2026-11-30
33	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0	0	2	0.005988	2026-11-30
33	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0	0	2	0.007786	2026-10-31
33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	0	0	1	0.002070	2026-11-28
33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	0	0	1	0.002094	2026-11-30
33	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	0	0	1	0.002190	2026-11-29
33	b5f1d87b-c32c-226b-fa87-ef2b97680d00	\N	0	0	1	0.0123	2026-11-30
33	b8a373bc-7828-a318-3ccd-16d6ae38b32e	\N	0	0	1	0.5	2026-11-27
33	bec91f22-b844-fe26-6e89-667f3753e131	prompt_caching	0.002	1	1	0.002136	2026-11-25
33	c049c1f5-03e1-1b00-e26e-f47a956003a1	\N	0	0	1	0.002098	2026-11-29
33	c26554bd-0680-fcb4-8b74-7c1750a1bd7a	\N	0	0	1	0.002254	2026-11-25
33	c6425af5-14e0-d42a-d9ee-7111f3021955	prompt_caching	0.002	1	1	0.002208	2026-11-27
33	cab3746f-d497-fbdf-20dc-78ed3f96366c	\N	0	0	2	0	2026-11-30
33	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	\N	0	0	1	0.0123	2026-11-29
33	da718855-2d55-1d12-609d-d734df2f5db2	\N	0	0	2	0.004068	2026-11-25
33	dc068101-c00f-e5a6-026d-8fc1328ff92f	\N	0	0	1	0	2026-11-30
33	e334963d-8074-e309-24ac-39cb3139577b	\N	0	0	1	0.0123	2026-11-27
33	e334963d-8074-e309-24ac-39cb3139577b	\N	0	0	1	0.0123	2026-11-30
33	e35129b5-b175-1a45-2d99-ee5e2aeed003	\N	0	0	1	0.002188	2026-11-30
33	f0e16866-3338-0e4e-6303-fedb6e879032	\N	0	0	1	0.002124	2026-11-30
33	f14b7873-d59b-077f-0e0c-e405903f2d57	\N	0	0	1	0.0123	2026-11-26
33	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	0	0	1	0.002210	2026-11-29
33	fc4f2282-8830-c0d6-a80a-a2467ac7cddc	\N	0	0	1	0.0012045	2026-11-28
34	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0	0	2	0	2026-10-30
34	286a0daa-e767-5c0e-8f14-d4d06c1184bd	\N	0	0	2	0	2026-10-30
34	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0	0	2	0	2026-10-30
34	638fb5d8-9f39-3c57-4ad2-54a088c32633	prompt_caching	0.004	2	2	0	2026-10-30
34	640568ab-e828-1515-ffc7-4299c8521ad4	\N	0	0	2	0	2026-10-30
34	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	\N	0	0	2	0.0246	2026-10-30
34	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	\N	0	0	2	1.0	2026-10-30
34	9396a24e-dea0-2dc1-75fc-ac43dc6753af	\N	0	0	2	0.0025168	2026-10-30
34	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	\N	0	0	2	0	2026-10-30
34	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	0	0	2	0.50	2026-10-30
34	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	\N	0	0	2	0	2026-10-30
34	cab3746f-d497-fbdf-20dc-78ed3f96366c	\N	0	0	2	0	2026-10-30
\.
COPY saving_hour (org_id, hour, dimension_set, technique, saved_usd, saving_count, event_count, cost_usd) FROM stdin;
-33	2026-11-25 21:00:00+00	638fb5d8-9f39-3c57-4ad2-54a088c32633	prompt_caching	0.002	1	1	0
-33	2026-11-27 06:00:00+00	640568ab-e828-1515-ffc7-4299c8521ad4	\N	0	0	1	0
-33	2026-11-29 13:00:00+00	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	\N	0	0	1	0
33	2026-10-31 12:00:00+00	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0	0	2	0.007786
33	2026-11-25 10:00:00+00	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0	0	1	0
33	2026-11-25 10:00:00+00	81f2c1c4-e67d-64dd-0e66-4e5a7ee317dc	\N	0	0	1	0.0123
33	2026-11-25 21:00:00+00	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0	0	1	0
33	2026-11-25 21:00:00+00	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	\N	0	0	1	0.002020
33	2026-11-25 21:00:00+00	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	\N	0	0	1	0.002134
33	2026-11-25 21:00:00+00	8748f44c-810e-6e90-261b-69266630125a	\N	0	0	1	0.002222
33	2026-11-25 21:00:00+00	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0	0	1	0.002158
33	2026-11-25 21:00:00+00	97c0c6a9-1740-4f1a-55ce-5c32a074295c	prompt_caching	0.002	1	1	0.002184
33	2026-11-25 21:00:00+00	bec91f22-b844-fe26-6e89-667f3753e131	prompt_caching	0.002	1	1	0.002136
33	2026-11-25 21:00:00+00	c26554bd-0680-fcb4-8b74-7c1750a1bd7a	\N	0	0	1	0.002254
33	2026-11-25 21:00:00+00	da718855-2d55-1d12-609d-d734df2f5db2	\N	0	0	2	0.004068
33	2026-11-26 08:00:00+00	286a0daa-e767-5c0e-8f14-d4d06c1184bd	\N	0	0	1	0
33	2026-11-26 08:00:00+00	320ea466-ce88-49d0-32b6-b210ce3e7979	\N	0	0	1	0.001044
33	2026-11-26 08:00:00+00	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0	0	1	0
33	2026-11-26 19:00:00+00	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	\N	0	0	1	0.0123
33	2026-11-26 19:00:00+00	97c0c6a9-1740-4f1a-55ce-5c32a074295c	prompt_caching	0.002	1	1	0.002160
33	2026-11-26 19:00:00+00	f14b7873-d59b-077f-0e0c-e405903f2d57	\N	0	0	1	0.0123
33	2026-11-27 06:00:00+00	61897ff7-2fdc-86d2-afe2-e407503b4289	\N	0	0	1	0.002224
33	2026-11-27 06:00:00+00	9396a24e-dea0-2dc1-75fc-ac43dc6753af	\N	0	0	1	0.0011462
33	2026-11-27 06:00:00+00	9ef801bf-5731-2a66-f964-682f5e068d59	\N	0	0	1	0
33	2026-11-27 06:00:00+00	c6425af5-14e0-d42a-d9ee-7111f3021955	prompt_caching	0.002	1	1	0.002208
33	2026-11-27 06:00:00+00	e334963d-8074-e309-24ac-39cb3139577b	\N	0	0	1	0.0123
33	2026-11-27 17:00:00+00	206eda30-0c1d-a814-5b16-4986b1c3ecfe	prompt_caching	0.002	1	1	0.002256
33	2026-11-27 17:00:00+00	b8a373bc-7828-a318-3ccd-16d6ae38b32e	\N	0	0	1	0.5
33	2026-11-28 04:00:00+00	034ae9a3-574d-46a2-c07b-bc3605ab93b4	\N	0	0	1	0.0012254
33	2026-11-28 04:00:00+00	17a515e6-6066-e54d-9929-205186196f26	\N	0	0	1	0
33	2026-11-28 04:00:00+00	1aab1feb-69d8-8dd3-59fb-476b7933ace0	\N	0	0	1	0.002220
33	2026-11-28 04:00:00+00	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	0	0	1	0.002186
33	2026-11-28 04:00:00+00	60db162f-6656-6745-3128-b8e9f999db6f	\N	0	0	1	0
33	2026-11-28 15:00:00+00	4c05950d-eea6-96ea-d1b2-37dcd8153d52	\N	0	0	1	0.0215975
33	2026-11-28 15:00:00+00	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	0	0	1	0.002070
33	2026-11-28 15:00:00+00	fc4f2282-8830-c0d6-a80a-a2467ac7cddc	\N	0	0	1	0.0012045
33	2026-11-29 02:00:00+00	03d4bfc6-8493-f409-8138-e2fc90abcf44	\N	0	0	1	0.002266
33	2026-11-29 02:00:00+00	0560b086-46e5-5653-6fd7-e61ba67b0d59	\N	0	0	1	0
33	2026-11-29 02:00:00+00	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	0	0	1	0.002162
33	2026-11-29 02:00:00+00	6a6e7262-17e2-dd02-bca9-bea23c647b9e	\N	0	0	1	0.002218
33	2026-11-29 02:00:00+00	7618671b-c32a-f54f-a833-8f7021967007	\N	0	0	1	0.002164
33	2026-11-29 02:00:00+00	7c685fd4-f9be-d610-5ae0-87587550b908	\N	0	0	1	0.5
33	2026-11-29 02:00:00+00	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	0	0	1	0.002190
33	2026-11-29 02:00:00+00	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	\N	0	0	1	0.0123
33	2026-11-29 02:00:00+00	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	0	0	1	0.002210
33	2026-11-29 13:00:00+00	02ccced8-6c7c-1ce8-0ff7-19de9fb98bd7	\N	0	0	1	0.0012023
33	2026-11-29 13:00:00+00	c049c1f5-03e1-1b00-e26e-f47a956003a1	\N	0	0	1	0.002098
33	2026-11-30 00:00:00+00	0560b086-46e5-5653-6fd7-e61ba67b0d59	\N	0	0	1	0
33	2026-11-30 00:00:00+00	47a70425-428a-3676-0a1e-399b1545a7eb	\N	0	0	1	0.002234
33	2026-11-30 00:00:00+00	69c3fff1-6a5a-0123-b1d0-37705694f4c4	\N	0	0	1	0.002166
33	2026-11-30 00:00:00+00	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0	0	1	0.002230
33	2026-11-30 00:00:00+00	a01bd229-c0ca-921b-5caa-413eca707c5f	\N	0	0	1	0.002142
33	2026-11-30 00:00:00+00	b5f1d87b-c32c-226b-fa87-ef2b97680d00	\N	0	0	1	0.0123
33	2026-11-30 00:00:00+00	e35129b5-b175-1a45-2d99-ee5e2aeed003	\N	0	0	1	0.002188
33	2026-11-30 11:00:00+00	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0	0	2	0
33	2026-11-30 11:00:00+00	4d0e6efb-33b5-aa7b-5834-57030591c21a	\N	0	0	1	0.0011990
33	2026-11-30 11:00:00+00	53c9fe57-4b0e-794d-cd70-a6d487f297e5	\N	0	0	1	0
33	2026-11-30 11:00:00+00	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0	0	1	0.002206
33	2026-11-30 11:00:00+00	a003836d-e161-d0d6-5915-4b92a9d4d5cd	\N	0	0	1	0.002242
33	2026-11-30 22:00:00+00	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0	0	1	0
33	2026-11-30 22:00:00+00	0560b086-46e5-5653-6fd7-e61ba67b0d59	\N	0	0	1	0
33	2026-11-30 22:00:00+00	1052faa9-046f-5421-f40e-94107062b1c8	\N	0	0	1	0
33	2026-11-30 22:00:00+00	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	\N	0	0	1	0.002122
33	2026-11-30 22:00:00+00	286a0daa-e767-5c0e-8f14-d4d06c1184bd	\N	0	0	1	0
33	2026-11-30 22:00:00+00	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0	0	2	0
33	2026-11-30 22:00:00+00	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	\N	0	0	3	0
33	2026-11-30 22:00:00+00	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	\N	0	0	1	0.002092
33	2026-11-30 22:00:00+00	6a34173d-1dc6-77fd-42de-3478d4692c01	\N	0	0	1	0.002116
33	2026-11-30 22:00:00+00	700b4039-7251-becc-fe57-08f2bfa9b0a3	\N	0	0	1	0
33	2026-11-30 22:00:00+00	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	\N	0	0	1	0.002118
33	2026-11-30 22:00:00+00	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0	0	1	0.002182
33	2026-11-30 22:00:00+00	902ea281-ab7d-97b3-4dce-a3f3094489ba	\N	0	0	1	0.0123
33	2026-11-30 22:00:00+00	9396a24e-dea0-2dc1-75fc-ac43dc6753af	\N	0	0	2	0.0023980
33	2026-11-30 22:00:00+00	97285e14-06fc-41b2-849b-5ad2cdd807ee	\N	0	0	1	0.002170
33	2026-11-30 22:00:00+00	97c0c6a9-1740-4f1a-55ce-5c32a074295c	prompt_caching	0.002	1	1	0.002232
33	2026-11-30 22:00:00+00	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	\N	0	0	1	0.0012034
33	2026-11-30 22:00:00+00	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0	0	2	0.005988
33	2026-11-30 22:00:00+00	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	0	0	1	0.002094
33	2026-11-30 22:00:00+00	cab3746f-d497-fbdf-20dc-78ed3f96366c	\N	0	0	2	0
33	2026-11-30 22:00:00+00	dc068101-c00f-e5a6-026d-8fc1328ff92f	\N	0	0	1	0
33	2026-11-30 22:00:00+00	e334963d-8074-e309-24ac-39cb3139577b	\N	0	0	1	0.0123
33	2026-11-30 22:00:00+00	f0e16866-3338-0e4e-6303-fedb6e879032	\N	0	0	1	0.002124
34	2026-10-30 00:00:00+00	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0	0	1	0
34	2026-10-30 00:00:00+00	286a0daa-e767-5c0e-8f14-d4d06c1184bd	\N	0	0	1	0
34	2026-10-30 00:00:00+00	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0	0	1	0
34	2026-10-30 00:00:00+00	638fb5d8-9f39-3c57-4ad2-54a088c32633	prompt_caching	0.002	1	1	0
34	2026-10-30 00:00:00+00	640568ab-e828-1515-ffc7-4299c8521ad4	\N	0	0	1	0
34	2026-10-30 00:00:00+00	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	\N	0	0	1	0.0123
34	2026-10-30 00:00:00+00	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	\N	0	0	1	0.5
34	2026-10-30 00:00:00+00	9396a24e-dea0-2dc1-75fc-ac43dc6753af	\N	0	0	1	0.0012650
34	2026-10-30 00:00:00+00	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	\N	0	0	1	0
34	2026-10-30 00:00:00+00	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	0	0	1	0.25
34	2026-10-30 00:00:00+00	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	\N	0	0	1	0
34	2026-10-30 00:00:00+00	cab3746f-d497-fbdf-20dc-78ed3f96366c	\N	0	0	1	0
34	2026-10-30 01:00:00+00	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0	0	1	0
34	2026-10-30 01:00:00+00	286a0daa-e767-5c0e-8f14-d4d06c1184bd	\N	0	0	1	0
34	2026-10-30 01:00:00+00	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0	0	1	0
34	2026-10-30 01:00:00+00	638fb5d8-9f39-3c57-4ad2-54a088c32633	prompt_caching	0.002	1	1	0
34	2026-10-30 01:00:00+00	640568ab-e828-1515-ffc7-4299c8521ad4	\N	0	0	1	0
34	2026-10-30 01:00:00+00	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	\N	0	0	1	0.0123
34	2026-10-30 01:00:00+00	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	\N	0	0	1	0.5
34	2026-10-30 01:00:00+00	9396a24e-dea0-2dc1-75fc-ac43dc6753af	\N	0	0	1	0.0012518
34	2026-10-30 01:00:00+00	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	\N	0	0	1	0
34	2026-10-30 01:00:00+00	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	0	0	1	0.25
34	2026-10-30 01:00:00+00	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	\N	0	0	1	0
34	2026-10-30 01:00:00+00	cab3746f-d497-fbdf-20dc-78ed3f96366c	\N	0	0	1	0
\.
COPY service_usage (org_id, day, key_id, requests, events, bytes) FROM stdin;
33	2026-11-30	c95nvy75slab	2	30	4000
\.
COPY session (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, session_id, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-33	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-29 13:07:02.123456+00	2026-11-29 13:07:02.123456+00	2026-11-29 13:00:00+00	s2	0	0	30	20
-33	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-25 21:06:44.123456+00	2026-11-25 21:06:44.123456+00	2026-11-25 21:00:00+00	s1	0	0	0	0
-33	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-27 06:02:28.123456+00	2026-11-27 06:02:28.123456+00	2026-11-27 06:00:00+00	s1	0	0	0	0
33	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	2026-11-28 04:06:22.123456+00	2026-11-28 04:06:22.123456+00	2026-11-28 04:00:00+00	JIRA-1/a	0	0	0	0
33	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-25 21:03:06.123456+00	2026-11-25 21:03:06.123456+00	2026-11-25 21:00:00+00		0	0	0	0
33	1	0	0	0	1	0	1024	10	0	0	0	0	0.001044	0	2026-11-26 08:06:39.123456+00	2026-11-26 08:06:39.123456+00	2026-11-26 08:00:00+00	s1	0	0	0	0
33	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-27 17:05:53.123456+00	2026-11-27 17:05:53.123456+00	2026-11-27 17:00:00+00	s2	0	0	0	0
33	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	2026-11-30 11:02:21.123456+00	2026-11-30 11:02:21.123456+00	2026-11-30 11:00:00+00	s2	0	0.000000	30	20
33	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-27 06:05:17.123456+00	2026-11-27 06:05:17.123456+00	2026-11-27 06:00:00+00	s1	0	0	0	0
33	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	2026-11-30 00:02:42.123456+00	2026-11-30 00:02:42.123456+00	2026-11-30 00:00:00+00	s2	0	0.000000	30	20
33	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	2026-11-29 13:06:03.123456+00	2026-11-29 13:06:03.123456+00	2026-11-29 13:00:00+00	s2	0	0	0	0
33	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-28 15:06:53.123456+00	2026-11-28 15:06:53.123456+00	2026-11-28 15:00:00+00	s1	0	0	0	0
33	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	2026-11-26 19:02:30.123456+00	2026-11-26 19:02:30.123456+00	2026-11-26 19:00:00+00	s1	0	0	0	0
33	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-29 13:04:29.123456+00	2026-11-29 13:04:29.123456+00	2026-11-29 13:00:00+00	s1	0.0012023	0	0	0
33	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	2026-11-29 02:05:41.123456+00	2026-11-29 02:05:41.123456+00	2026-11-29 02:00:00+00	JIRA-1/a	0	0	0	0
33	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	2026-11-30 00:06:15.123456+00	2026-11-30 00:06:15.123456+00	2026-11-30 00:00:00+00	JIRA-1/a	0	0	0	0
33	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	2026-11-27 17:05:58.123456+00	2026-11-27 17:05:58.123456+00	2026-11-27 17:00:00+00	s1	0	0	0	0
33	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-29 02:04:08.123456+00	2026-11-29 02:04:36.123456+00	2026-11-29 02:00:00+00		0	0	0	0
33	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	2026-11-27 06:06:40.123456+00	2026-11-27 06:06:40.123456+00	2026-11-27 06:00:00+00	JIRA-1/a	0	0	0	0
33	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00		0	0	0	0
33	2	0	0	1	0	1	2147	20	700	3	812500	1	0.0012254	0	2026-11-28 04:02:29.123456+00	2026-11-28 04:05:37.123456+00	2026-11-28 04:00:00+00		0.0012254	0	0	0
33	2	0	0	1	0	1	2155	20	0	0	3000000	2	0.002242	0	2026-11-30 11:04:19.123456+00	2026-11-30 11:05:21.123456+00	2026-11-30 11:00:00+00	JIRA-1/a	0	0	0	0
33	2	0	0	1	1	0	2080	20	700	3	812500	1	0.0228020	0	2026-11-28 15:03:07.123456+00	2026-11-28 15:05:54.123456+00	2026-11-28 15:00:00+00		0.0012045	0.0000000	0	0
33	2	0	0	1	1	0	2113	20	400	0	0	0	0.004406	0	2026-11-28 04:05:14.123456+00	2026-11-28 04:06:55.123456+00	2026-11-28 04:00:00+00	s1	0	0.000000	100	0
33	2	0	0	1	1	0	2161	20	300	0	0	0	0.004422	0	2026-11-30 00:03:42.123456+00	2026-11-30 00:05:46.123456+00	2026-11-30 00:00:00+00	s1	0	0.000000	0	0
33	2	0	1	0	0	1	2058	20	0	0	0	0	0.0123	0	2026-11-25 10:02:13.123456+00	2026-11-25 10:03:43.123456+00	2026-11-25 10:00:00+00		0	0	0	0
33	2	0	2	0	0	0	2054	20	0	0	0	0	0.0246	0	2026-11-26 19:02:15.123456+00	2026-11-26 19:05:56.123456+00	2026-11-26 19:00:00+00		0.0012001	0	0	0
33	2	1	0	1	0	1	1019	10	0	0	0	0	0	0	2026-11-26 08:02:35.123456+00	2026-11-26 08:06:32.123456+00	2026-11-26 08:00:00+00		0	0	0	0
33	3	0	0	0	3	0	3138	30	0	0	0	0	0.006546	0	2026-11-25 21:03:33.123456+00	2026-11-25 21:06:11.123456+00	2026-11-25 21:00:00+00	s2	0	0.000000	90	60
33	3	0	0	0	3	0	3204	30	700	0	812500	1	0.504484	0	2026-11-29 02:04:15.123456+00	2026-11-29 02:05:18.123456+00	2026-11-29 02:00:00+00	s2	0.0012012	0.000000	100	0
33	3	0	0	2	1	0	3102	30	0	0	0	0	0.006474	0	2026-11-30 22:02:28.123456+00	2026-11-30 22:07:03.123456+00	2026-11-30 22:00:00+00	s2	0	0.000000	30	20
33	3	1	0	1	0	2	3160	30	1400	6	1625000	2	0.0011990	0	2026-11-30 11:03:28.123456+00	2026-11-30 11:06:35.123456+00	2026-11-30 11:00:00+00		0.0011990	0	0	0
33	3	1	1	1	1	0	2101	20	0	0	0	0	0.0144420	0	2026-11-30 00:02:08.123456+00	2026-11-30 00:05:46.123456+00	2026-11-30 00:00:00+00		0.0000000	0	0	0
33	3	1	1	1	1	0	3132	30	400	0	0	0	0.0156702	0	2026-11-27 06:03:21.123456+00	2026-11-27 06:06:35.123456+00	2026-11-27 06:00:00+00		0.0011462	0.000000	100	0
33	4	0	1	2	1	0	4273	40	300	0	0	0	0.018862	0	2026-11-29 02:03:58.123456+00	2026-11-29 02:06:34.123456+00	2026-11-29 02:00:00+00	s1	0	0	0	0
33	6	0	0	5	0	1	6254	60	0	0	0	0	0.0097454	0.002	2026-11-30 22:04:07.123456+00	2026-11-30 22:07:03.123456+00	2026-11-30 22:00:00+00	s1	0.0012034	0	0	0
33	6	0	0	5	1	0	6165	60	400	0	0	0	0.012630	0.004	2026-11-25 21:02:52.123456+00	2026-11-25 21:06:50.123456+00	2026-11-25 21:00:00+00	s1	0	0.000000	100	0
33	20	4	2	10	1	7	12172	110	1400	6	1625000	2	0.0450060	0	2026-11-30 22:02:38.123456+00	2026-11-30 22:07:03.123456+00	2026-11-30 22:00:00+00		0.0023980	0.000000	0	0
34	2	0	0	0	1	1	2194	20	0	0	0	0	0.5	0	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	s2	0	0	30	20
34	2	0	0	0	1	1	2218	20	0	0	0	0	0.5	0	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	s2	0	0	30	20
34	4	0	0	0	1	3	4394	40	0	0	0	0	0.25	0.002	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	s1	0	0	0	0
34	4	0	0	0	1	3	4442	40	0	0	0	0	0.25	0.002	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	s1	0	0	0	0
34	6	1	1	2	0	3	4385	40	700	3	812500	1	0.0135518	0	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00	2026-10-30 01:00:00+00		0.0012518	0	0	0
34	6	1	1	2	0	3	4433	40	700	3	812500	1	0.0135650	0	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00	2026-10-30 00:00:00+00		0.0012650	0	0	0
\.
COPY sign_in_link (token_hash, person, memberships, made_at, expires_at) FROM stdin;
\\x9cf1f42887d8b8e106af9b785225f04b527af9ca33902168e969e052de8a036b	bob	{"33": "viewer"}	2026-11-30 22:04:00.082119+00	2026-11-30 22:14:00.082119+00
\.
COPY subject (org_id, user_key, user_id) FROM stdin;
-33	172592924876097246	u1
33	-6931300042391074310	\N
33	-3155084987606874628	u1
34	729484873880456336	u2
34	2493570797097077758	u1
\.
COPY unseen_calls (org_id, provider, calls) FROM stdin;
33	openai	12
33	other	1
\.
COPY usage_event (time, received_at, user_key, latency_us, ttft_us, total_tokens, input_tokens, output_tokens, org_id, price_id, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, seq, event_count, error_count, attempt, status_code, is_stream, is_batch, has_tool_calls, event_id, content_hash, dimension_set, folded_set, event_key, tenant, session_id, run_id, parent_run_id, span_id, parent_span_id, request_id, response_id, model_requested, endpoint, error_type, prompt_fingerprint, usage_source, cost_source, reason, saving_technique, cost_usd, list_cost_usd, cost_reported_usd, saved_usd, units, extra, region, discount_id, posted_for, cache_saved_usd, finish_reason, max_output_tokens, operation_id, source) FROM stdin;
2026-10-31 12:00:00+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1901	10	33	\N	1901	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9ca02428-2a53-a40a-4523-8b0c4a8dd8f5	f0411084-fd45-15b8-a555-f6c9cc65f98b	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0130_pre_dashboard-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-10-31 12:00:00+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1902	10	33	\N	1902	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3e188d34-ee77-ae1f-a035-405230cd58fc	39fb95db-0d9c-911f-8b98-15588395819f	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0130_pre_dashboard-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 10:02:13.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	\N	1027	10	33	\N	1027	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	t	\N	c656b602-bc66-4453-9ee2-0f02f433d81c	1607fd13-4da2-1615-6b99-1bad3521f013	81f2c1c4-e67d-64dd-0e66-4e5a7ee317dc	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 10:03:43.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1031	10	33	\N	1031	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	16d22c04-be0c-c426-bdd4-07f9b1accadf	c931b0b0-3c35-f25c-e3a2-52803f18102c	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0130_pre_dashboard-31	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:02:52.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	-1023	-10	33	\N	-1023	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	199080b8-573e-17c1-3051-d9808855764d	46194cbb-1181-ee1b-0808-216ef9560028	638fb5d8-9f39-3c57-4ad2-54a088c32633	\N	0130_pre_dashboard-23	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	prompt_caching	\N	\N	\N	-0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:02:52.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	1023	10	33	164	1023	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	199080b8-573e-17c1-3051-d9808855764d	46194cbb-1181-ee1b-0808-216ef9560028	bec91f22-b844-fe26-6e89-667f3753e131	\N	0130_pre_dashboard-23	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	prompt_caching	0.002136	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:02:52.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1023	10	33	\N	1023	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	199080b8-573e-17c1-3051-d9808855764d	46194cbb-1181-ee1b-0808-216ef9560028	638fb5d8-9f39-3c57-4ad2-54a088c32633	\N	0130_pre_dashboard-23	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:03:06.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	812500	90000	\N	1001	10	33	\N	301	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5c0847ba-78f3-b722-aa41-c9b2aa703e0d	beff6634-56d1-7456-4d6b-c83592b418cc	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0130_pre_dashboard-1	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:03:33.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1082	10	33	164	1027	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	267d7ce7-24a5-f4a5-b9b9-15c88eac4e91	375145bb-e729-ad28-34ae-66fdc94c484b	c26554bd-0680-fcb4-8b74-7c1750a1bd7a	\N	0130_pre_dashboard-82	globex	s2	grandchild	child	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002254	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-25 21:03:35.123456+00	2026-11-30 22:03:58.682813+00	-3155084987606874628	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	fe641d87-2723-4687-8e60-cd7007bd2e72	3a7c918a-e73e-ce69-e3cf-705c548b1454	8748f44c-810e-6e90-261b-69266630125a	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001066	\N	0.00	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-25 21:03:35.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1066	10	33	162	566	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	fe641d87-2723-4687-8e60-cd7007bd2e72	3a7c918a-e73e-ce69-e3cf-705c548b1454	8748f44c-810e-6e90-261b-69266630125a	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003288	\N	0.25	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-25 21:03:42.123456+00	2026-11-30 22:03:56.713005+00	-3155084987606874628	\N	\N	\N	-1018	-10	33	\N	-1018	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	10548ddd-75fb-419f-bbd5-226056db93e1	78ca2796-4bdf-08db-f829-6c9e0c6ee155	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:03:42.123456+00	2026-11-30 22:03:56.713005+00	-3155084987606874628	\N	\N	\N	1018	10	33	159	1018	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	10548ddd-75fb-419f-bbd5-226056db93e1	78ca2796-4bdf-08db-f829-6c9e0c6ee155	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005100	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:03:42.123456+00	2026-11-30 22:03:56.82973+00	-3155084987606874628	\N	\N	\N	0	0	33	161	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	10548ddd-75fb-419f-bbd5-226056db93e1	78ca2796-4bdf-08db-f829-6c9e0c6ee155	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001018	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:03:42.123456+00	2026-11-30 22:03:57.839825+00	-3155084987606874628	\N	\N	\N	0	0	33	163	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	10548ddd-75fb-419f-bbd5-226056db93e1	78ca2796-4bdf-08db-f829-6c9e0c6ee155	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002036	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:03:42.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	ff0f0600-6138-ae03-6481-589e9ab7aa5e	afc7d491-454b-f1d5-bcb0-aa2f8fd9f7ba	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0130_pre_dashboard-34	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.002178	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-25 21:03:42.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1018	10	33	\N	1018	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	10548ddd-75fb-419f-bbd5-226056db93e1	78ca2796-4bdf-08db-f829-6c9e0c6ee155	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:03:42.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1034	10	33	160	979	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	ff0f0600-6138-ae03-6481-589e9ab7aa5e	afc7d491-454b-f1d5-bcb0-aa2f8fd9f7ba	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0130_pre_dashboard-34	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004336	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-25 21:04:12.123456+00	2026-11-30 22:03:56.713005+00	-3155084987606874628	\N	\N	\N	-1006	-10	33	\N	-1006	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	75eb914f-80d5-48b6-8201-5032d56d9369	9e35a790-fb6d-8b9f-27de-ea5f3bd41aac	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:04:12.123456+00	2026-11-30 22:03:56.713005+00	-3155084987606874628	\N	\N	\N	1006	10	33	159	1006	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	75eb914f-80d5-48b6-8201-5032d56d9369	9e35a790-fb6d-8b9f-27de-ea5f3bd41aac	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005040	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:04:12.123456+00	2026-11-30 22:03:56.82973+00	-3155084987606874628	\N	\N	\N	0	0	33	161	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	75eb914f-80d5-48b6-8201-5032d56d9369	9e35a790-fb6d-8b9f-27de-ea5f3bd41aac	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001006	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:04:12.123456+00	2026-11-30 22:03:57.839825+00	-3155084987606874628	\N	\N	\N	0	0	33	163	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	75eb914f-80d5-48b6-8201-5032d56d9369	9e35a790-fb6d-8b9f-27de-ea5f3bd41aac	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002012	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:04:12.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1006	10	33	\N	1006	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	75eb914f-80d5-48b6-8201-5032d56d9369	9e35a790-fb6d-8b9f-27de-ea5f3bd41aac	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:04:16.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	b9fa66d4-724b-185a-e46c-7513b03d1f44	759da179-0420-43d8-1bc4-ce3cc6f752be	97c0c6a9-1740-4f1a-55ce-5c32a074295c	\N	0130_pre_dashboard-47	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	prompt_caching	-0.002204	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:04:16.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1047	10	33	160	1047	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b9fa66d4-724b-185a-e46c-7513b03d1f44	759da179-0420-43d8-1bc4-ce3cc6f752be	97c0c6a9-1740-4f1a-55ce-5c32a074295c	\N	0130_pre_dashboard-47	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	prompt_caching	0.004388	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:06:11.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	-1022	-10	33	\N	-967	0	-30	-20	-6	0	-5	0	0	-4	1	-1	0	\N	\N	\N	\N	\N	f600395e-0583-9165-0de1-412f51afea3b	0ecb0516-f726-de9a-e0bf-a79ec966e477	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	\N	0130_pre_dashboard-22	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:06:11.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	1022	10	33	164	967	0	30	20	6	0	5	0	0	4	2	1	0	\N	\N	\N	\N	\N	f600395e-0583-9165-0de1-412f51afea3b	0ecb0516-f726-de9a-e0bf-a79ec966e477	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	\N	0130_pre_dashboard-22	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002134	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-25 21:06:11.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1022	10	33	\N	967	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	f600395e-0583-9165-0de1-412f51afea3b	0ecb0516-f726-de9a-e0bf-a79ec966e477	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	\N	0130_pre_dashboard-22	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:06:44.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1011	10	-33	\N	1011	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	592a4952-dd7d-768f-5c49-c464ff1d3d20	bc525e81-37db-c0a5-7701-f339ca672b7b	638fb5d8-9f39-3c57-4ad2-54a088c32633	\N	0130_pre_dashboard-11	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:06:50.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	-1005	-10	33	\N	-1005	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	ca90f58f-763e-200c-5ea6-a17478724c01	6e132cec-c622-0c94-4995-07931f34aeb2	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	\N	0130_pre_dashboard-5	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:06:50.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	1005	10	33	163	1005	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	ca90f58f-763e-200c-5ea6-a17478724c01	6e132cec-c622-0c94-4995-07931f34aeb2	701bf60f-4ad1-9bcc-dc42-c449e2d64a04	\N	0130_pre_dashboard-5	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	\N	0.002020	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:06:50.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1005	10	33	\N	1005	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ca90f58f-763e-200c-5ea6-a17478724c01	6e132cec-c622-0c94-4995-07931f34aeb2	9ca8a078-ba5c-4d8b-39c6-4cc41af56b49	\N	0130_pre_dashboard-5	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:02:35.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1019	10	33	\N	1019	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	591ea4b7-cc1d-e19d-890d-6eeaad7a0e66	0e613c19-50ed-ad3e-c54b-41d31a5399cf	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0130_pre_dashboard-19	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:06:32.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	5b2a8861-d027-9c3e-9359-2d18e073cf7b	c414a16a-ec72-f3dd-68cb-f2d4cb2a8aa7	286a0daa-e767-5c0e-8f14-d4d06c1184bd	\N	0130_pre_dashboard-20	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:06:39.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1024	10	33	157	1024	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	64554ea3-6231-4156-a151-b59ccaa50767	465bac8f-25b9-a35f-e6d6-0b123d708ae9	320ea466-ce88-49d0-32b6-b210ce3e7979	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	units_not_priced+region_not_priced	\N	0.001044	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:02:15.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	\N	1003	10	33	\N	1003	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f20baec4-b96f-4a02-acc5-16d8740a6d40	187adcc0-7ba6-53b5-8a9a-f640189af6eb	6f1c3e8a-65e5-1588-f5fe-714cdc9beeb3	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:02:30.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	85433bdf-3433-6876-d2d8-80d365605ee3	22ca59c2-d45a-2870-45f9-aefb85adadba	97c0c6a9-1740-4f1a-55ce-5c32a074295c	\N	0130_pre_dashboard-35	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	prompt_caching	-0.002180	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:02:30.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1035	10	33	160	1035	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	85433bdf-3433-6876-d2d8-80d365605ee3	22ca59c2-d45a-2870-45f9-aefb85adadba	97c0c6a9-1740-4f1a-55ce-5c32a074295c	\N	0130_pre_dashboard-35	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	prompt_caching	0.004340	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:05:56.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	\N	1051	10	33	1	1051	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	02a4ab58-ac2d-4132-ac2d-227b56502b61	4c7fbec9-80a9-f7dc-434a-12f3ced65e49	f14b7873-d59b-077f-0e0c-e405903f2d57	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	o3-mini	/v1/chat/completions	\N	f00d	provider	provider	\N	\N	0.0123	0.0012001	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:02:28.123456+00	2026-11-30 22:07:03.123456+00	172592924876097246	\N	\N	\N	1012	10	-33	\N	1012	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8b92cba1-c3bf-4472-8bc2-c325e844207c	ff91bec9-32f0-7053-320b-4b3c4e120012	640568ab-e828-1515-ffc7-4299c8521ad4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:03:21.123456+00	2026-11-30 22:03:58.682813+00	-3155084987606874628	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	5fb329a6-71d0-f60a-78bf-b0c7da2c8833	ced60dce-1ffc-a34e-4570-7bf7652d46eb	61897ff7-2fdc-86d2-afe2-e407503b4289	\N	0130_pre_dashboard-67	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001067	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-27 06:03:21.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1067	10	33	162	567	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5fb329a6-71d0-f60a-78bf-b0c7da2c8833	ced60dce-1ffc-a34e-4570-7bf7652d46eb	61897ff7-2fdc-86d2-afe2-e407503b4289	\N	0130_pre_dashboard-67	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003291	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-27 06:05:17.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	cbf24f51-f983-4704-afc9-44038924be1d	4634c0a3-f9cb-c79f-9dd4-ce42148ff704	c6425af5-14e0-d42a-d9ee-7111f3021955	\N	0130_pre_dashboard-59	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	region_not_priced	prompt_caching	-0.001059	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:05:17.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1059	10	33	162	1059	0	0	0	10	0	0	0	0	0	0	1	0	\N	200	\N	\N	\N	cbf24f51-f983-4704-afc9-44038924be1d	4634c0a3-f9cb-c79f-9dd4-ce42148ff704	c6425af5-14e0-d42a-d9ee-7111f3021955	\N	0130_pre_dashboard-59	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	region_not_priced	prompt_caching	0.003267	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:05:55.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	\N	1063	10	33	162	1063	0	0	0	10	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	853614a0-b5c0-4d50-aa10-ace0a9dbc228	285dbf83-3ff4-87a1-b5b3-a8c0ff82a2e0	e334963d-8074-e309-24ac-39cb3139577b	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	rate_limit	f00d	provider	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:06:35.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1002	10	33	1	1002	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	b2ea285e-01c1-0919-d523-92d1aa1a762b	c73ddeb2-4658-8a73-7a58-e9eb3e6e4f37	9396a24e-dea0-2dc1-75fc-ac43dc6753af	\N	0130_pre_dashboard-2	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	\N	0.0011462	0.0011462	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:06:40.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	1500000	\N	\N	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	b81cbce3-9d65-4fa3-582b-15e326964ff2	ebd2788c-b19d-93b2-a4f0-d6ea2e333e22	9ef801bf-5731-2a66-f964-682f5e068d59	\N	0130_pre_dashboard-80	acme	JIRA-1/a	child	root	span-1	\N	req-1	\N	\N	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 17:05:53.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1028	10	33	\N	1028	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c287ad8f-532a-ebdb-0a11-73d2902e8f37	dd5e4347-0295-c354-b74b-ec04ab530871	b8a373bc-7828-a318-3ccd-16d6ae38b32e	\N	0130_pre_dashboard-28	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	us	\N	\N	\N	\N	\N	\N	\N
2026-11-27 17:05:58.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1083	10	33	164	1083	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	66d2d944-93dd-4760-d4c5-16f9f5893c42	484152c4-b9ae-31cb-f3bc-daa18cb1e4d4	206eda30-0c1d-a814-5b16-4986b1c3ecfe	\N	0130_pre_dashboard-83	acme	s1	grandchild	child	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	prompt_caching	0.002256	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:02:29.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	812500	90000	\N	1073	10	33	\N	373	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	bbc575a4-60d8-e246-ff27-5529599508da	af2e7fc8-b73b-ecd7-e234-0aa4fc128e67	17a515e6-6066-e54d-9929-205186196f26	\N	0130_pre_dashboard-73	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-28 04:05:14.123456+00	2026-11-30 22:03:57.839825+00	-3155084987606874628	\N	\N	\N	0	0	33	162	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	d9cd74e1-b620-4ef2-a5d9-b897b568dd88	6e0755b4-8f8a-0462-adc1-cca08482449e	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001158	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:05:14.123456+00	2026-11-30 22:03:58.682813+00	-3155084987606874628	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	d9cd74e1-b620-4ef2-a5d9-b897b568dd88	6e0755b4-8f8a-0462-adc1-cca08482449e	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001048	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:05:14.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1048	10	33	160	1048	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d9cd74e1-b620-4ef2-a5d9-b897b568dd88	6e0755b4-8f8a-0462-adc1-cca08482449e	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004392	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:05:37.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1074	10	33	1	1074	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	74f4eda7-a9c9-fd00-b856-770538e065bb	0c72e8bb-8c62-f88c-efe1-e54841bec6c7	034ae9a3-574d-46a2-c07b-bc3605ab93b4	\N	0130_pre_dashboard-74	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	\N	0.0012254	0.0012254	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-28 04:06:22.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	1500000	\N	50	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e451407e-baa0-41d2-a2f0-6c14d54336e0	37169b43-d2dd-1627-eb37-910a90decd92	60db162f-6656-6745-3128-b8e9f999db6f	\N	\N	\N	JIRA-1/a	child	root	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:06:55.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	b616189d-657a-576a-d439-d9d0b1d0f5a6	ec4cdb20-19de-ad48-ea60-adc08340485b	1aab1feb-69d8-8dd3-59fb-476b7933ace0	\N	0130_pre_dashboard-65	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001065	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 04:06:55.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1065	10	33	162	565	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b616189d-657a-576a-d439-d9d0b1d0f5a6	ec4cdb20-19de-ad48-ea60-adc08340485b	1aab1feb-69d8-8dd3-59fb-476b7933ace0	\N	0130_pre_dashboard-65	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003285	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 15:03:07.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1055	10	33	1	1055	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	578937c9-f5c0-194d-06a8-10ad4669ca1f	9d4e8274-9918-40f3-4432-6bea1761604f	fc4f2282-8830-c0d6-a80a-a2467ac7cddc	\N	0130_pre_dashboard-55	\N	\N	\N	\N	span-1	\N	req-1	\N	our-model	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.0012045	0.0012045	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 15:05:54.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	812500	90000	\N	1025	10	33	157	325	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	26cda73b-ec9e-c24c-48d7-7ceb06c622ad	d27bb8cb-699a-f768-369f-1d21046c4f0c	4c05950d-eea6-96ea-d1b2-37dcd8153d52	\N	0130_pre_dashboard-25	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_cache_read_price+region_not_priced	\N	0.0215975	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N	0.0000000	\N	\N	\N	\N
2026-11-28 15:06:53.123456+00	2026-11-30 22:03:57.839825+00	-3155084987606874628	\N	\N	\N	0	0	33	163	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	a7b013ae-d2e9-4d2b-a545-1b7f4f6ed036	54df7a2c-29bc-9c5d-b078-e2b278da9417	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002060	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 15:06:53.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1030	10	33	161	1030	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a7b013ae-d2e9-4d2b-a545-1b7f4f6ed036	54df7a2c-29bc-9c5d-b078-e2b278da9417	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004130	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	808628bf-7ef5-7f96-5a69-07f9b980c675	7e66a314-3b7e-af65-8121-988f940980ad	0560b086-46e5-5653-6fd7-e61ba67b0d59	\N	0130_pre_dashboard-116	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1115	10	33	\N	1115	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c415697b-bbed-9e8a-8b85-a8907d562649	b213e6cd-506a-7cb5-5a06-28b257276480	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0130_pre_dashboard-115	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	50	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	eb31119e-5d35-4093-ba8c-93c6a4a29714	28370057-79bf-fa8a-aecb-36a5651f07a9	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1118	10	33	164	1063	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	385084be-1e85-4640-bf90-5e142f20da74	d7b1a5a5-2dad-dc20-f2b7-f334ff8903b3	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0130_pre_dashboard-118	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002326	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1119	10	33	164	1119	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	194c1277-cc55-654d-71d3-ea81f005bb69	ebd2a196-21b8-063a-6fbc-2afbc40bc3f9	97c0c6a9-1740-4f1a-55ce-5c32a074295c	\N	0130_pre_dashboard-119	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	prompt_caching	0.002328	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:03:58.123456+00	2026-11-30 22:03:58.682813+00	-3155084987606874628	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	74f802cd-893a-420f-b44f-c37cfbeebcc7	6fe100a5-e3b5-1697-93e6-d29e55b69805	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	-0.001060	\N	\N	\N	\N	\N	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:03:58.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1060	10	33	162	1060	0	0	0	10	0	0	0	0	0	0	1	0	\N	200	\N	\N	\N	74f802cd-893a-420f-b44f-c37cfbeebcc7	6fe100a5-e3b5-1697-93e6-d29e55b69805	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.003270	\N	\N	\N	\N	\N	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:04:08.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	a4cced7e-fb8c-468c-ddda-f6c20e4ac97d	29d0cab0-6624-98ce-8cfa-a517108dc766	0560b086-46e5-5653-6fd7-e61ba67b0d59	\N	0130_pre_dashboard-68	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	length	100	op	sdk
2026-11-29 02:04:15.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1052	10	33	1	1052	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	98ef56b3-11b9-8add-96b5-d8b115d499d1	2e2154bb-19e9-470d-6f82-10a70918bbc5	7c685fd4-f9be-d610-5ae0-87587550b908	\N	0130_pre_dashboard-52	globex	s2	r1	p1	span-1	\N	\N	\N	openai/o3-mini	\N	\N	\N	\N	registered	registered	\N	0.5	0.0012012	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:04:36.123456+00	2026-11-30 22:03:59.355387+00	-3155084987606874628	-812500	-90000	\N	-1085	-10	33	\N	-385	-700	0	0	-7	-3	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	2c24b708-fdbb-2161-cd54-a9ea29d3bc96	25290a19-d0b9-0e33-bc2b-3ce304e4cdb6	2bc27064-5392-13c5-7b9f-7c41c9110bf0	\N	0130_pre_dashboard-85	\N	\N	\N	\N	s	\N	req-1	33-1	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	otlp
2026-11-29 02:04:36.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	812500	90000	\N	1085	10	33	\N	385	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2c24b708-fdbb-2161-cd54-a9ea29d3bc96	25290a19-d0b9-0e33-bc2b-3ce304e4cdb6	2bc27064-5392-13c5-7b9f-7c41c9110bf0	\N	0130_pre_dashboard-85	\N	\N	\N	\N	s	\N	req-1	33-1	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	otlp
2026-11-29 02:04:36.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	812500	90000	\N	1088	10	33	164	788	300	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	2c24b708-fdbb-2161-cd54-a9ea29d3bc96	25290a19-d0b9-0e33-bc2b-3ce304e4cdb6	03d4bfc6-8493-f409-8138-e2fc90abcf44	\N	0130_pre_dashboard-85	globex	s2	r1	p1	s	\N	req-1	33-1	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	registered	no_cache_read_price	\N	0.002266	\N	0.5	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	sdk
2026-11-29 02:05:18.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	0b198bc7-726c-53cc-0265-8fadbd03c0ff	e243263c-f087-72c2-a054-921731614858	6a6e7262-17e2-dd02-bca9-bea23c647b9e	\N	0130_pre_dashboard-64	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	registered	no_cache_read_price+no_cache_write_5m_price	\N	-0.001064	\N	0.0	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 02:05:18.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1064	10	33	162	564	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0b198bc7-726c-53cc-0265-8fadbd03c0ff	e243263c-f087-72c2-a054-921731614858	6a6e7262-17e2-dd02-bca9-bea23c647b9e	\N	0130_pre_dashboard-64	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	registered	no_cache_read_price+no_cache_write_5m_price	\N	0.003282	\N	0.5	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 02:05:41.123456+00	2026-11-30 22:07:03.123456+00	\N	1500000	\N	\N	1077	10	33	163	1077	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4077a68b-45df-f67f-29e7-34621ab462fd	89359d7e-0650-9d75-1eff-3eb99b658444	7618671b-c32a-f54f-a833-8f7021967007	\N	0130_pre_dashboard-77	acme	JIRA-1/a	root	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	\N	0.002164	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:06:05.123456+00	2026-11-30 22:03:59.244345+00	-3155084987606874628	\N	\N	\N	-1084	-10	33	164	-1084	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	1e41f46e-99cf-4987-a5d0-6fa5c61ad48f	f657aa0f-a626-01a0-6159-480056541e83	96f0f291-e669-bbc3-ffa2-e1c9c9429722	\N	\N	acme	s1	r1	p1	s	\N	req-1	33-0	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002258	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	otlp
2026-11-29 02:06:05.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1084	10	33	164	1084	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1e41f46e-99cf-4987-a5d0-6fa5c61ad48f	f657aa0f-a626-01a0-6159-480056541e83	96f0f291-e669-bbc3-ffa2-e1c9c9429722	\N	\N	acme	s1	r1	p1	s	\N	req-1	33-0	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002258	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	otlp
2026-11-29 02:06:05.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1087	10	33	164	787	300	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	1e41f46e-99cf-4987-a5d0-6fa5c61ad48f	f657aa0f-a626-01a0-6159-480056541e83	d0ae8e2d-9581-5c56-e4b9-a63cb6566c59	\N	\N	acme	s1	r1	p1	s	\N	req-1	33-0	\N	/v1/chat/completions	\N	f00d	provider	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-29 02:06:05.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1090	10	33	163	1090	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a62785c0-5bc2-41db-8173-1f9cc4932eda	df4d6912-5693-8de0-9577-e720861f6734	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	33-0	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002190	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-29 02:06:34.123456+00	2026-11-30 22:03:57.839825+00	-3155084987606874628	\N	\N	\N	0	0	33	162	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	8081d861-f3e5-479a-b7e0-4532f408f810	f24ad337-85ab-1005-dcfc-1fb947d8a57e	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001146	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:06:34.123456+00	2026-11-30 22:03:58.682813+00	-3155084987606874628	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	8081d861-f3e5-479a-b7e0-4532f408f810	f24ad337-85ab-1005-dcfc-1fb947d8a57e	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001036	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:06:34.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1036	10	33	160	1036	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8081d861-f3e5-479a-b7e0-4532f408f810	f24ad337-85ab-1005-dcfc-1fb947d8a57e	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004344	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:04:29.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1053	10	33	1	1053	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	da6396c3-c594-1cc5-94af-3b3ba8fb7df7	33b66118-54a8-b1a3-cff9-dbd7915273ab	02ccced8-6c7c-1ce8-0ff7-19de9fb98bd7	\N	0130_pre_dashboard-53	acme	s1	r2	\N	\N	\N	req-1	\N	openai/o3-mini	\N	\N	f00d	\N	\N	\N	\N	0.0012023	0.0012023	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:06:03.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	-1004	-10	33	\N	-1004	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	7c9a9504-b705-3dcb-3992-469e44803710	5f6c3fb2-2662-c40a-9c98-6bcc2238f94f	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	\N	0130_pre_dashboard-4	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	registered	registered	\N	-0.5	\N	-0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:06:03.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	1004	10	33	164	1004	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	7c9a9504-b705-3dcb-3992-469e44803710	5f6c3fb2-2662-c40a-9c98-6bcc2238f94f	c049c1f5-03e1-1b00-e26e-f47a956003a1	\N	0130_pre_dashboard-4	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	registered	\N	\N	0.002098	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:06:03.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1004	10	33	\N	1004	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7c9a9504-b705-3dcb-3992-469e44803710	5f6c3fb2-2662-c40a-9c98-6bcc2238f94f	814bffab-24b8-7cde-4cb0-2fa705ae6b8f	\N	0130_pre_dashboard-4	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:07:02.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1010	10	-33	\N	955	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	0638d283-ef16-234b-b523-7c58f69e2839	d32dc2ee-975f-5817-1964-43104b86e996	c9a15829-7bd2-2c3c-0f48-b88714b0d8bb	\N	0130_pre_dashboard-10	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:02:08.123456+00	2026-11-30 22:03:58.682813+00	-3155084987606874628	\N	\N	\N	-1026	-10	33	\N	-1026	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	t	t	c3b67999-128a-ff35-06d3-c701ab7bfb2f	32fae2e1-4ffa-e39c-5486-b8e49c8cc7d8	7625487c-1f2a-445b-336f-424aecc35d10	\N	0130_pre_dashboard-26	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:02:08.123456+00	2026-11-30 22:03:58.682813+00	-3155084987606874628	\N	\N	\N	1026	10	33	164	1026	0	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	t	t	c3b67999-128a-ff35-06d3-c701ab7bfb2f	32fae2e1-4ffa-e39c-5486-b8e49c8cc7d8	a01bd229-c0ca-921b-5caa-413eca707c5f	\N	0130_pre_dashboard-26	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	batch_not_priced+service_tier_not_priced	\N	0.002142	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:02:08.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1026	10	33	\N	1026	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	t	t	c3b67999-128a-ff35-06d3-c701ab7bfb2f	32fae2e1-4ffa-e39c-5486-b8e49c8cc7d8	7625487c-1f2a-445b-336f-424aecc35d10	\N	0130_pre_dashboard-26	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:02:42.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1070	10	33	164	1015	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	4b459048-3967-297f-5ef4-790d3c3fc710	d50f6ba8-31f5-6678-d6cc-f0e7cfa8dff5	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0130_pre_dashboard-70	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002230	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	length	100	op	sdk
2026-11-30 00:03:33.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	25cf7be9-fdfa-0f9c-f485-dc094f00bf26	41b99f0c-fc0e-4c3f-dd3f-1292eb88c778	0560b086-46e5-5653-6fd7-e61ba67b0d59	\N	0130_pre_dashboard-32	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:03:42.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1072	10	33	164	1072	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	47aa8b34-e746-44c7-9ac8-6ba5ee8bd44f	0e1cc15f-db65-4283-b2ce-d9a8d8c525bb	47a70425-428a-3676-0a1e-399b1545a7eb	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002234	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-30 00:05:04.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	\N	1075	10	33	164	1075	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ac7a6f10-b94d-49ab-84d4-39c10f315c99	6f8d1c8b-b2c4-738d-2c21-db2c9636240f	b5f1d87b-c32c-226b-fa87-ef2b97680d00	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-30 00:05:46.123456+00	2026-11-30 22:03:59.440839+00	-3155084987606874628	\N	\N	\N	-1086	-10	33	1	-1086	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	\N	t	54a23399-3684-3f91-8a2d-4ac06d736ca5	acc9b41e-499f-8946-979c-9ee7c630531e	7f86f91a-8989-909d-a688-afe64eb25e33	\N	0130_pre_dashboard-86	acme	\N	r1	\N	s	\N	req-1	33-2	\N	\N	\N	f00d	\N	\N	\N	\N	-0.0012386	-0.0012386	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	otlp
2026-11-30 00:05:46.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1086	10	33	1	1086	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	54a23399-3684-3f91-8a2d-4ac06d736ca5	acc9b41e-499f-8946-979c-9ee7c630531e	7f86f91a-8989-909d-a688-afe64eb25e33	\N	0130_pre_dashboard-86	acme	\N	r1	\N	s	\N	req-1	33-2	\N	\N	\N	f00d	\N	\N	\N	\N	0.0012386	0.0012386	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	otlp
2026-11-30 00:05:46.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1089	10	33	163	789	300	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	\N	t	54a23399-3684-3f91-8a2d-4ac06d736ca5	acc9b41e-499f-8946-979c-9ee7c630531e	e35129b5-b175-1a45-2d99-ee5e2aeed003	\N	0130_pre_dashboard-86	acme	s1	r1	\N	s	\N	req-1	33-2	\N	\N	\N	f00d	\N	\N	no_cache_read_price	\N	0.002188	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	sdk
2026-11-30 00:06:15.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	1500000	\N	\N	1078	10	33	163	1078	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4b62cf88-3939-4f9d-9040-a8775fef7a0a	4cdf559f-e37e-1263-7d74-9585f8a51669	69c3fff1-6a5a-0123-b1d0-37705694f4c4	\N	\N	acme	JIRA-1/a	root	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002166	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:02:21.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	f8c4f76f-72e8-4ea8-c56b-943929291a2d	f3b9efe6-46cc-de7c-661a-32b510bea253	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0130_pre_dashboard-58	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	\N	-0.001058	\N	\N	\N	\N	\N	eu	\N	\N	0.000000	\N	\N	\N	\N
2026-11-30 11:02:21.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1058	10	33	162	1003	0	30	20	6	0	5	0	0	4	0	1	0	\N	200	\N	\N	\N	f8c4f76f-72e8-4ea8-c56b-943929291a2d	f3b9efe6-46cc-de7c-661a-32b510bea253	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0130_pre_dashboard-58	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	\N	0.003264	\N	\N	\N	\N	\N	eu	\N	\N	0.000000	\N	\N	\N	\N
2026-11-30 11:03:28.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	812500	90000	\N	1061	10	33	\N	361	700	0	0	7	3	0	0	0	0	0	1	1	\N	429	\N	\N	\N	419c1ca7-0cee-fe53-3264-6dbebe533631	b2f8c014-cc23-18bc-8aed-5d07a15fe76b	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0130_pre_dashboard-61	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:04:19.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	1500000	\N	\N	1079	10	33	\N	1079	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	daa6dde3-9e91-34d4-003f-af68a59bf652	3103aaa0-a598-b13c-607a-71d8efa68040	53c9fe57-4b0e-794d-cd70-a6d487f297e5	\N	0130_pre_dashboard-79	\N	JIRA-1/a	child	root	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:21.123456+00	2026-11-30 22:07:03.123456+00	\N	1500000	\N	\N	1076	10	33	164	1076	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ff22cc37-1bfd-5f3c-db35-1463fd4765eb	78ec1883-f938-19b8-80e1-203f5204fbf6	a003836d-e161-d0d6-5915-4b92a9d4d5cd	\N	0130_pre_dashboard-76	globex	JIRA-1/a	root	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	registered	\N	\N	0.002242	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:57.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1050	10	33	1	1050	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	c5e35dda-5cfd-9667-7c16-1983cb6e29c2	9ca957c9-a395-4d4d-434a-8337cb478498	4d0e6efb-33b5-aa7b-5834-57030591c21a	\N	0130_pre_dashboard-50	acme	\N	r1	\N	span-1	\N	req-1	\N	o3-mini	\N	\N	f00d	\N	\N	\N	\N	0.0011990	0.0011990	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:35.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	812500	90000	\N	1049	10	33	\N	349	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7f60572a-d865-02ce-3ed2-240f463f6056	acefa9ce-5ae2-056a-9605-3aaa895d3c78	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0130_pre_dashboard-49	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:02:28.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	ad96a2ae-3eb9-39e5-70b1-87046a936910	c58db554-e84d-7e62-cd31-9466e93fcd0e	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0130_pre_dashboard-46	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.002202	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-30 22:02:28.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1046	10	33	160	991	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	ad96a2ae-3eb9-39e5-70b1-87046a936910	c58db554-e84d-7e62-cd31-9466e93fcd0e	8d6f8e34-00dc-d3bd-3c60-e4cd9dbe927b	\N	0130_pre_dashboard-46	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004384	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-30 22:02:38.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	50	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e299fbcd-468f-475b-8eb0-4e9ea91d9476	f568efe6-8536-f810-4522-4cbcabb44591	cab3746f-d497-fbdf-20dc-78ed3f96366c	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:03:56.631729+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	-1903	-10	33	\N	-1903	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	c944d37d-4308-8b76-19ba-ad9df565f1e8	7d3a1fdc-d615-c719-2d44-c273eb361976	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0130_pre_dashboard-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 22:03:56.631729+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	1903	10	33	164	1903	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	c944d37d-4308-8b76-19ba-ad9df565f1e8	7d3a1fdc-d615-c719-2d44-c273eb361976	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0130_pre_dashboard-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003896	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 22:03:56.631729+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1903	10	33	\N	1903	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c944d37d-4308-8b76-19ba-ad9df565f1e8	7d3a1fdc-d615-c719-2d44-c273eb361976	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0130_pre_dashboard-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 22:03:58.682813+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	-1902	-10	33	\N	-1902	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	3e188d34-ee77-ae1f-a035-405230cd58fc	39fb95db-0d9c-911f-8b98-15588395819f	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0130_pre_dashboard-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 22:03:58.682813+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	-1901	-10	33	\N	-1901	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	9ca02428-2a53-a40a-4523-8b0c4a8dd8f5	f0411084-fd45-15b8-a555-f6c9cc65f98b	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0130_pre_dashboard-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 22:03:58.682813+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	1901	10	33	164	1901	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	9ca02428-2a53-a40a-4523-8b0c4a8dd8f5	f0411084-fd45-15b8-a555-f6c9cc65f98b	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0130_pre_dashboard-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003892	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 22:03:58.682813+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	1902	10	33	164	1902	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	3e188d34-ee77-ae1f-a035-405230cd58fc	39fb95db-0d9c-911f-8b98-15588395819f	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0130_pre_dashboard-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003894	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 22:04:02.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	50	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	617174a9-9b41-49eb-9511-7b77c6a3532f	15e8d499-5ba3-77c2-15ca-9a1d71595ed4	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	length	100	op	sdk
2026-11-30 22:04:03.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	50	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8aa3c01c-1584-4827-8fab-9d2d5064e64c	9447b7dc-1cb9-d14b-d4dc-f15f54260a3c	dc068101-c00f-e5a6-026d-8fc1328ff92f	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:04:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	4f732f37-4d1e-b639-b53f-a120b4f915c5	b35b695a-7b6e-26f6-2089-28c2a7cacb70	1052faa9-046f-5421-f40e-94107062b1c8	\N	0130_pre_dashboard-56	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:04:07.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1071	10	33	164	1071	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9496814e-59b4-4db7-f4d0-4a89dbd78eba	d6941e1b-e2b0-e406-15b1-6013964eaa38	97c0c6a9-1740-4f1a-55ce-5c32a074295c	\N	0130_pre_dashboard-71	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	prompt_caching	0.002232	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	length	100	op	sdk
2026-11-30 22:04:44.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1062	10	33	1	1062	0	0	0	10	0	0	0	0	0	0	1	1	2	429	t	\N	t	c2d0897c-3560-4479-d24a-b6945666a73a	2df7954b-0b62-4813-f158-f33ff9c59324	9396a24e-dea0-2dc1-75fc-ac43dc6753af	\N	0130_pre_dashboard-62	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	rate_limit	f00d	\N	\N	\N	\N	0.0012122	0.0012122	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:03.123456+00	2026-11-30 22:03:57.839825+00	-3155084987606874628	\N	\N	\N	0	0	33	163	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	d54b9265-18ef-4fb8-9b26-a911a90ba20e	e06040f5-5805-916e-6ed6-1674fc506f70	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002084	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:03.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	0	0	33	163	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	f6b2a180-bfcf-1683-99b3-97dcd62aeaf4	bf24cdc4-8c55-fdd2-2cb0-b22f509d1225	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	\N	0130_pre_dashboard-41	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	\N	-0.002082	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:03.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	0	0	33	164	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	ee35b354-b1cc-2f28-0408-07513a413542	9837c58c-4f58-b873-2a3b-8f4a1a05284a	97285e14-06fc-41b2-849b-5ad2cdd807ee	\N	0130_pre_dashboard-40	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	registered	\N	\N	-0.002190	\N	0.0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:03.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	50	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	aba60974-1518-4f66-8a2d-1f921863f3a8	c9a6e097-d318-02be-8187-1e4b8247a865	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:03.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	\N	1039	10	33	160	1039	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	71c29df5-c1b3-46eb-8ac8-10f927f1fef8	073c48c6-14e0-c60a-6baa-8ec053da8a9b	e334963d-8074-e309-24ac-39cb3139577b	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	ad383437-f3bb-057d-271a-a1b78c568a14	13d1a453-975d-7ebf-6c6e-7b400cf3ca8a	0560b086-46e5-5653-6fd7-e61ba67b0d59	\N	0130_pre_dashboard-44	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1038	10	33	1	1038	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	d624677c-1177-0141-a56e-c3f0c2a658de	385815c0-d407-c409-fd09-87c7a08a3c42	9396a24e-dea0-2dc1-75fc-ac43dc6753af	\N	0130_pre_dashboard-38	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	\N	0.0011858	0.0011858	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1042	10	33	161	1042	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d54b9265-18ef-4fb8-9b26-a911a90ba20e	e06040f5-5805-916e-6ed6-1674fc506f70	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004178	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1043	10	33	\N	1043	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e837d2e2-f46f-334c-5575-777bf8263504	5cbb8312-072d-60e0-d750-02132a07068c	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0130_pre_dashboard-43	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:03.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1040	10	33	160	1040	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ee35b354-b1cc-2f28-0408-07513a413542	9837c58c-4f58-b873-2a3b-8f4a1a05284a	97285e14-06fc-41b2-849b-5ad2cdd807ee	\N	0130_pre_dashboard-40	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	registered	\N	\N	0.004360	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:03.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1041	10	33	161	1041	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f6b2a180-bfcf-1683-99b3-97dcd62aeaf4	bf24cdc4-8c55-fdd2-2cb0-b22f509d1225	4e21684f-11c7-d2ad-7cb4-e84074a7ce98	\N	0130_pre_dashboard-41	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	\N	0.004174	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:43.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	50	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8db395fa-a409-4979-82fd-3e3106a0b7a3	9514e7a1-e601-aeac-c04d-8db2169557d2	3c5d6406-f772-33ba-8ab3-b841c2b71f1c	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:05:53.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1054	10	33	1	1054	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3ee5dc63-d743-414e-bab0-938bb3bbd547	3b7cceff-6329-89b6-c782-bfa961a73ea3	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	our-model	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.0012034	0.0012034	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:06:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	812500	90000	\N	1121	10	33	\N	421	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	98c0c568-be68-4342-fe13-b4f3d3cafc23	7cb7bd92-e0a5-02e3-15b4-700f4e367283	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0130_pre_dashboard-121	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:06:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1120	10	33	164	1120	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1b224012-1421-4623-b5fd-38b14ed8176f	eaad26fa-572c-4a1d-ad4f-67fa1286d896	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002330	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:06:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1122	10	33	1	1122	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	8da7697a-2b97-0a51-2eaa-7b47c19d2d0c	d5deec27-461c-4a3b-4d71-283e610efe0a	9396a24e-dea0-2dc1-75fc-ac43dc6753af	\N	0130_pre_dashboard-122	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	\N	0.0012782	0.0012782	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:06:24.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1029	10	33	\N	1029	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	fd8fc78c-4579-2e44-2caa-8885ff29f12f	01b1caa3-84e8-c020-34e7-14477156d792	700b4039-7251-becc-fe57-08f2bfa9b0a3	\N	0130_pre_dashboard-29	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	us	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:06:31.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	812500	90000	\N	1037	10	33	\N	337	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2097685e-a38f-4690-6eee-1f45bec29686	7bc42ffb-b953-a4b9-04a9-5dad7b240e72	00da5d9b-f6ab-5c8c-e00f-4e423c078029	\N	0130_pre_dashboard-37	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	-3155084987606874628	-812500	-90000	\N	-1013	-10	33	\N	-313	-700	0	0	-7	-3	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	3be30c0c-13a2-7538-d185-af3bc83bcdad	bc2aa63d-9e3b-d18c-1110-9e778f33ffa5	2d39f4a4-b0ff-80b1-f291-fc0d90bc0d27	\N	0130_pre_dashboard-13	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	-3155084987606874628	812500	90000	\N	1013	10	33	164	313	700	0	0	7	3	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	3be30c0c-13a2-7538-d185-af3bc83bcdad	bc2aa63d-9e3b-d18c-1110-9e778f33ffa5	6a34173d-1dc6-77fd-42de-3478d4692c01	\N	0130_pre_dashboard-13	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_cache_read_price	\N	0.002116	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	-3155084987606874628	\N	\N	\N	-1014	-10	33	\N	-1014	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	\N	t	b9889c4c-00e5-4aa1-c14c-8783c5f45563	dd8ea463-e9d8-f315-0212-0163ec94becd	0165b863-257c-38ab-b046-dfe3b4e20a4f	\N	0130_pre_dashboard-14	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	-3155084987606874628	\N	\N	\N	1014	10	33	164	1014	0	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	\N	t	b9889c4c-00e5-4aa1-c14c-8783c5f45563	dd8ea463-e9d8-f315-0212-0163ec94becd	82c93eb6-66d5-095d-f87a-2f4c60f3dabe	\N	0130_pre_dashboard-14	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	\N	0.002118	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	-1017	-10	33	\N	-1017	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	cec8e116-50d6-c6f5-2334-0e99406084b9	fa75e35e-3d93-c254-e740-1e658cafcf76	9ac47bd0-69df-dcc7-069d-2d15ce0d7578	e4ff5759-b860-e505-6a6c-2156dcf5a10d	0130_pre_dashboard-17	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	-1016	-10	33	\N	-1016	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	250f6163-c480-88dd-f86c-84280465acf8	81d2a06b-4e1a-3354-b0b3-365acb34a42b	77e65d04-1cba-1e79-fa93-3f4a45991f73	6c845eb4-0cfa-49e0-50f4-c98e280842d7	0130_pre_dashboard-16	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	registered	registered	\N	-0.5	\N	-0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	-1001	-10	33	\N	-1001	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	96acf74e-247a-012b-b790-8ed32de0824d	2820a1da-feb4-141b-18cf-9dc46e6dfa1c	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0130_pre_dashboard-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	1001	10	33	164	1001	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	96acf74e-247a-012b-b790-8ed32de0824d	2820a1da-feb4-141b-18cf-9dc46e6dfa1c	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0130_pre_dashboard-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.002092	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	1016	10	33	164	1016	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	250f6163-c480-88dd-f86c-84280465acf8	81d2a06b-4e1a-3354-b0b3-365acb34a42b	1ba1f0b6-3df8-d503-7d23-8cf8aa369fb6	\N	0130_pre_dashboard-16	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	registered	\N	\N	0.002122	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:03:58.682813+00	\N	\N	\N	\N	1017	10	33	164	1017	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	cec8e116-50d6-c6f5-2334-0e99406084b9	fa75e35e-3d93-c254-e740-1e658cafcf76	f0e16866-3338-0e4e-6303-fedb6e879032	\N	0130_pre_dashboard-17	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	\N	\N	0.002124	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	50	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ff666c22-7543-4196-ab6f-adc192994d17	f52570dc-3a80-80ba-bf68-65a5d619f074	cab3746f-d497-fbdf-20dc-78ed3f96366c	\N	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	-6931300042391074310	\N	\N	\N	1015	10	33	\N	1015	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	74d7b6b1-593d-4367-87f2-ad9a12051e62	4d6418ae-edec-bb4c-09ed-99143e879681	902ea281-ab7d-97b3-4dce-a3f3094489ba	b4567cd9-87bb-dacc-bfc1-a8d7ec25dfe3	\N	\N	\N	\N	p1	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	f00d	provider	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	812500	90000	\N	1013	10	33	\N	313	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3be30c0c-13a2-7538-d185-af3bc83bcdad	bc2aa63d-9e3b-d18c-1110-9e778f33ffa5	2d39f4a4-b0ff-80b1-f291-fc0d90bc0d27	\N	0130_pre_dashboard-13	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	0	0	33	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	e609688f-a0d8-8cdf-1be1-86398c87725b	737e093d-b82f-5fd9-5700-6edd6cfbd96a	286a0daa-e767-5c0e-8f14-d4d06c1184bd	\N	0130_pre_dashboard-8	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1007	10	33	\N	1007	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7d4935a7-dadb-30c6-5427-639546246c81	0c2a2140-ae19-5d44-a93e-a05094a83655	395e353f-3d86-7d26-2063-9cfda352a7dc	\N	0130_pre_dashboard-7	\N	\N	\N	\N	span-1	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	-3155084987606874628	\N	\N	\N	1014	10	33	\N	1014	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	b9889c4c-00e5-4aa1-c14c-8783c5f45563	dd8ea463-e9d8-f315-0212-0163ec94becd	0165b863-257c-38ab-b046-dfe3b4e20a4f	\N	0130_pre_dashboard-14	acme	\N	r1	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1	1	33	164	1	0	0	0	1	0	0	0	0	0	0	1	0	1	\N	\N	\N	\N	bac0690a-c696-468f-bde2-1984e14e4e03	fd1eaa99-f6d2-28cb-94d0-b410dd76a8fd	e799f9ff-1005-3f9f-f91f-85c90fb2ef54	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	provider	\N	\N	0.05	\N	0.05	\N	\N	\N	\N	\N	\N	\N	\N	\N	bac0690a-c696-468f-bde2-1984e14e4e03	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1001	10	33	\N	1001	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	96acf74e-247a-012b-b790-8ed32de0824d	2820a1da-feb4-141b-18cf-9dc46e6dfa1c	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0130_pre_dashboard-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1016	10	33	\N	1016	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	250f6163-c480-88dd-f86c-84280465acf8	81d2a06b-4e1a-3354-b0b3-365acb34a42b	77e65d04-1cba-1e79-fa93-3f4a45991f73	6c845eb4-0cfa-49e0-50f4-c98e280842d7	0130_pre_dashboard-16	globex	s2	r1	p1	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 22:07:03.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	\N	\N	1017	10	33	\N	1017	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	cec8e116-50d6-c6f5-2334-0e99406084b9	fa75e35e-3d93-c254-e740-1e658cafcf76	9ac47bd0-69df-dcc7-069d-2d15ce0d7578	e4ff5759-b860-e505-6a6c-2156dcf5a10d	0130_pre_dashboard-17	acme	s1	r2	\N	\N	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
\.
COPY witness (org_id, event_id, event_time, witness_id, witness_key, source, time, received_at, span_id, parent_span_id, said) FROM stdin;
33	1e41f46e-99cf-4987-a5d0-6fa5c61ad48f	2026-11-29 02:06:05.123456+00	b762a4a5-d767-457b-b2fa-d4f8f791fd13	\N	sdk	2026-11-29 02:06:05.123456+00	2026-11-30 22:07:03.123456+00	span-1	\N	{"cost_usd": "0.0123", "text_input": 787, "text_output": 10, "input_tokens": 1087, "output_tokens": 10, "cache_read_tokens": 300, "cost_reported_usd": "0.0123"}
33	2c24b708-fdbb-2161-cd54-a9ea29d3bc96	2026-11-29 02:04:36.123456+00	58d2dcbe-f968-bb05-78ab-0f9c367a32c3	0130_pre_dashboard-88	sdk	2026-11-29 02:04:36.123456+00	2026-11-30 22:07:03.123456+00	span-1	\N	{"cost_usd": "0.002266", "text_input": 788, "text_output": 10, "input_tokens": 1088, "output_tokens": 10, "cache_read_tokens": 300, "cost_reported_usd": "0.5"}
33	54a23399-3684-3f91-8a2d-4ac06d736ca5	2026-11-30 00:05:46.123456+00	bfb14c3b-fad1-c40c-a25b-7c986fd90bc2	0130_pre_dashboard-89	sdk	2026-11-30 00:05:46.123456+00	2026-11-30 22:07:03.123456+00	\N	\N	{"cost_usd": "0.002188", "text_input": 789, "text_output": 10, "input_tokens": 1089, "output_tokens": 10, "cache_read_tokens": 300, "cost_reported_usd": null}
\.
