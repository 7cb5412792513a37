-- events from 2026-10-31T00:00:00+00:00 to 2026-12-01T00:00:00+00:00
COPY organisation (id, name, rate_limit_per_minute, created_at, spread, spread_at, attribution_policy, timezone) FROM stdin;
21	of 0097_pre_service_usage	600	2026-11-30 11:28:49.773208+00	8	2026-11-30 11:28:51.30031+00	{"mode": "warn", "require": ["feature"]}	Europe/Berlin
\.
COPY price_version (id, source, source_version, content_hash, checked_at, org_id, checked_on, applied_by) FROM stdin;
62	contract		63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	2026-11-30 11:28:50.010572+00	21	2026-11-30	cli
63	contract		b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	2026-11-30 11:28:50.114894+00	21	2026-11-30	cli
64	contract		b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	2026-11-30 11:28:50.235515+00	21	2026-11-30	cli
65	contract		d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	2026-11-30 11:28:51.35788+00	21	2026-11-30	cli
66	contract		0e4a7160a6021a1a68d5cc2f7841d36f2bc59f5697a83a6938f6202fd3fe6477	2026-11-30 11:28:51.642107+00	21	2026-11-30	cli
\.
COPY budget (id, org_id, name, scope, scope_value, filter, each, metric, period, timezone, window_hours, week_start, billing_day, watch, floor_usd, unpriced_usd_per_million, channels, enabled, shadow, snoozed_until, created_at, created_by, updated_at, deleted_at, model_exact) FROM stdin;
13adbb29-9f13-4ecf-b3e2-61329f48872a	21	b4	total	\N	{}	\N	cost_usd	rolling	UTC	24	0	1	{anomaly}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
1d7d1b6e-0a4e-4395-86e3-f348144ebf23	21	b1	total	\N	{}	tenant	cost_usd	weekly	Australia/Lord_Howe	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
21e968f3-0da2-46b9-bb75-9e2805e7605f	21	b5	total	\N	{}	run_id	cost_usd	run	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	2026-12-01 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
231ea382-c028-4ecd-98b9-a8f2d7732651	21	any o3-mini	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
2ec7a597-c988-4845-8477-0c4f60683b21	21	o3-mini alone	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	t
485bcb3f-6465-4d87-901a-1e68cc2eaff8	-21	test	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
7a374282-3504-4248-9917-5f2a48590934	21	b0	total	\N	{}	\N	cost_usd	daily	Asia/Tokyo	\N	0	1	{burn_rate,forecast}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
8cb27b48-7fc0-4198-a55c-c1cf7c0d9278	21	b2	team	red	{}	\N	tokens	monthly	UTC	\N	0	15	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
f13535a4-6e8e-4530-8917-9f984bfe91ed	21	b3	total	\N	{"feature": "chat"}	\N	events	quarterly	UTC	\N	0	1	{}	5	\N	{somewhere}	t	t	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	f
\.
TRUNCATE counting_clock;
COPY counting_clock (only_one, version, forgotten_before) FROM stdin;
t	170	2026-08-22 11:07:03.123456+00
\.
COPY activity (user_key, org_id, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, hour, session_id, run_id, parent_run_id, first_at, last_at) FROM stdin;
-7071187641949205789	-21	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	2026-11-27 06:00:00+00	s1	r1	p1	2026-11-27 06:02:17.123456+00	2026-11-27 06:02:17.123456+00
-7071187641949205789	-21	f9ac8d79-5049-4a41-ca32-a704ce64448e	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	2026-11-28 15:00:00+00	s1		p1	2026-11-28 15:06:00.123456+00	2026-11-28 15:06:00.123456+00
-6939847490288530513	21	0acb99af-c758-cf4c-8d7c-47d7d71fcffa	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	2026-11-29 13:00:00+00	s1		p1	2026-11-29 13:04:27.123456+00	2026-11-29 13:04:27.123456+00
-6939847490288530513	21	0bbc40b4-b07e-b453-2842-84d9d578f640	acme	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0	2026-11-27 06:00:00+00	s1	grandchild	child	2026-11-27 06:05:50.123456+00	2026-11-27 06:05:50.123456+00
-6939847490288530513	21	0dc52d52-70f5-1549-8f4e-daa17e488d60		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-27 17:00:00+00	s2			2026-11-27 17:02:48.123456+00	2026-11-27 17:02:48.123456+00
-6939847490288530513	21	12da0f57-589b-9571-7680-3132755bebc4	acme	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	2026-11-27 17:00:00+00	s1		p1	2026-11-27 17:02:12.123456+00	2026-11-27 17:02:12.123456+00
-6939847490288530513	21	16589ab3-5b07-047b-19d3-488cc69689e4		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0	2026-11-26 08:00:00+00	JIRA-1/a	child	root	2026-11-26 08:06:15.623456+00	2026-11-26 08:06:17.123456+00
-6939847490288530513	21	1ba54ed4-470f-6f2c-08bd-e8a84bbe5b6b		1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	2026-11-25 21:00:00+00	s2	r1	p1	2026-11-25 21:02:06.123456+00	2026-11-25 21:02:06.123456+00
-6939847490288530513	21	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	2026-11-27 06:00:00+00	s1	r1	p1	2026-11-27 06:04:28.123456+00	2026-11-27 06:04:28.123456+00
-6939847490288530513	21	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	2026-11-30 11:00:00+00	s1	r1	p1	2026-11-30 11:02:24.123456+00	2026-11-30 11:02:24.123456+00
-6939847490288530513	21	2306bdd6-5488-77f5-f98e-06c61627c458		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-30 11:00:00+00	s2			2026-11-30 11:05:03.123456+00	2026-11-30 11:05:03.123456+00
-6939847490288530513	21	2306bdd6-5488-77f5-f98e-06c61627c458		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-25 21:00:00+00	s2			2026-11-25 21:05:09.123456+00	2026-11-25 21:05:09.123456+00
-6939847490288530513	21	254f67e2-c690-b002-f79c-26bf443c7893		1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	2026-11-24 23:00:00+00	s2	r1	p1	2026-11-24 23:05:18.123456+00	2026-11-24 23:05:18.123456+00
-6939847490288530513	21	26335f30-2e3c-dc80-6e72-e97341cf186e		2	2	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1	p1	2026-11-30 11:06:30.123456+00	2026-11-30 11:07:03.123456+00
-6939847490288530513	21	26c489d3-f09d-57d4-7810-d5413270a63b	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0	2026-11-29 02:00:00+00	s1		p1	2026-11-29 02:05:10.123456+00	2026-11-29 02:05:10.123456+00
-6939847490288530513	21	26c489d3-f09d-57d4-7810-d5413270a63b	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	2026-11-30 00:00:00+00	s1		p1	2026-11-30 00:06:33.123456+00	2026-11-30 00:06:33.123456+00
-6939847490288530513	21	26c489d3-f09d-57d4-7810-d5413270a63b	acme	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0	2026-11-25 21:00:00+00	s1		p1	2026-11-25 21:06:56.123456+00	2026-11-25 21:06:56.123456+00
-6939847490288530513	21	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0	2026-11-28 15:00:00+00	s1	r1	p1	2026-11-28 15:06:26.123456+00	2026-11-28 15:06:26.123456+00
-6939847490288530513	21	3915eb34-cc32-ed11-c0a4-a309bac17324		2	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s2			2026-11-30 11:03:11.123456+00	2026-11-30 11:07:03.123456+00
-6939847490288530513	21	416b533a-77cd-5736-222b-5db5b0fc0b39		1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	2026-11-30 00:00:00+00	JIRA-1/a	child	root	2026-11-30 00:03:15.623456+00	2026-11-30 00:03:17.123456+00
-6939847490288530513	21	421abed6-d19e-ab79-d8d0-a1513617f07a		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-30 11:00:00+00	s2			2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
-6939847490288530513	21	47a70425-428a-3676-0a1e-399b1545a7eb	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0	2026-11-24 23:00:00+00	s1	r1	p1	2026-11-24 23:05:30.123456+00	2026-11-24 23:05:30.123456+00
-6939847490288530513	21	542d8438-f897-6126-4e1a-4b1ac94e6332	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	2026-11-26 19:00:00+00	s1		p1	2026-11-26 19:06:28.123456+00	2026-11-26 19:06:28.123456+00
-6939847490288530513	21	582402db-f54b-92fd-cce3-cb5ac74c4c45		1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1	p1	2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
-6939847490288530513	21	5ff6ee1e-3e78-c099-e119-95427b80453d		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s2			2026-11-30 11:04:03.123456+00	2026-11-30 11:04:03.123456+00
-6939847490288530513	21	67891187-d387-60ff-a9a9-acd3c4687e57	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	2026-11-30 11:00:00+00	s1		p1	2026-11-30 11:05:03.123456+00	2026-11-30 11:05:03.123456+00
-6939847490288530513	21	69c3fff1-6a5a-0123-b1d0-37705694f4c4	acme	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0	2026-11-24 23:00:00+00	JIRA-1/a	root	p1	2026-11-24 23:05:35.623456+00	2026-11-24 23:05:37.123456+00
-6939847490288530513	21	7138a176-d382-14a1-5602-e3a1da6aaff3	acme	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0	2026-11-25 10:00:00+00	JIRA-1/a	root	p1	2026-11-25 10:03:00.623456+00	2026-11-25 10:03:02.123456+00
-6939847490288530513	21	7ebacabf-31ba-91df-fe69-10206d78d602		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-29 13:00:00+00	s2			2026-11-29 13:03:03.123456+00	2026-11-29 13:03:03.123456+00
-6939847490288530513	21	7f02c254-e095-40ec-ef14-7f7fbedb1d10		1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28 15:00:00+00	s2	r1	p1	2026-11-28 15:05:10.123456+00	2026-11-28 15:05:10.123456+00
-6939847490288530513	21	7f02c254-e095-40ec-ef14-7f7fbedb1d10		2	2	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1	p1	2026-11-30 11:03:01.123456+00	2026-11-30 11:05:03.123456+00
-6939847490288530513	21	83e614bf-c875-5f1b-248a-03cd14873427		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26 08:00:00+00	s2			2026-11-26 08:05:35.123456+00	2026-11-26 08:05:35.123456+00
-6939847490288530513	21	83e614bf-c875-5f1b-248a-03cd14873427		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29 13:00:00+00	s2			2026-11-29 13:04:35.123456+00	2026-11-29 13:04:35.123456+00
-6939847490288530513	21	83e614bf-c875-5f1b-248a-03cd14873427		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s2			2026-11-30 11:05:03.123456+00	2026-11-30 11:05:03.123456+00
-6939847490288530513	21	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	2026-11-27 17:00:00+00	s1	r1	p1	2026-11-27 17:04:39.123456+00	2026-11-27 17:04:39.123456+00
-6939847490288530513	21	931b057b-5349-6005-7484-bdf767f7c7fe	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s1		p1	2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
-6939847490288530513	21	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	2026-11-29 13:00:00+00	s1	r1	p1	2026-11-29 13:05:56.123456+00	2026-11-29 13:05:56.123456+00
-6939847490288530513	21	9f040e7c-881e-c2d2-926b-9368919c96a9	acme	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	2026-11-25 10:00:00+00	s1		p1	2026-11-25 10:02:40.123456+00	2026-11-25 10:02:40.123456+00
-6939847490288530513	21	ab449a66-31ec-e66c-d4d0-11ce826beaa3		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-30 00:00:00+00	s2			2026-11-30 00:04:55.123456+00	2026-11-30 00:04:55.123456+00
-6939847490288530513	21	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	2026-11-24 23:00:00+00	s1	r1	p1	2026-11-24 23:03:16.123456+00	2026-11-24 23:03:16.123456+00
-6939847490288530513	21	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	2026-11-29 02:00:00+00	s1	r1	p1	2026-11-29 02:07:01.123456+00	2026-11-29 02:07:01.123456+00
-6939847490288530513	21	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	2026-11-26 19:00:00+00	s1	r1	p1	2026-11-26 19:04:08.123456+00	2026-11-26 19:04:08.123456+00
-6939847490288530513	21	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	2026-11-30 11:00:00+00	s1	r1	p1	2026-11-30 11:05:03.123456+00	2026-11-30 11:05:03.123456+00
-6939847490288530513	21	b97cc08b-3413-8bce-78f8-73d6480c791c		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	2026-11-27 06:00:00+00	s2			2026-11-27 06:06:16.123456+00	2026-11-27 06:06:16.123456+00
-6939847490288530513	21	c8c931a6-638a-d6c4-96fc-9c42092ce6ad		1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0	2026-11-25 10:00:00+00	s2	r1	p1	2026-11-25 10:06:23.123456+00	2026-11-25 10:06:23.123456+00
-6939847490288530513	21	caa9f003-9d74-a669-9ef6-ceb6d1b0273c		1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0	2026-11-30 00:00:00+00	s2	r1	p1	2026-11-30 00:03:28.123456+00	2026-11-30 00:03:28.123456+00
-6939847490288530513	21	caa9f003-9d74-a669-9ef6-ceb6d1b0273c		1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	0.0011858	0	0	0	2026-11-30 11:00:00+00	s2	r1	p1	2026-11-30 11:05:03.123456+00	2026-11-30 11:05:03.123456+00
-6939847490288530513	21	caa9f003-9d74-a669-9ef6-ceb6d1b0273c		1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	2026-11-28 15:00:00+00	s2	r1	p1	2026-11-28 15:06:44.123456+00	2026-11-28 15:06:44.123456+00
-6939847490288530513	21	d898eb6c-e533-2c4b-4ccc-b0519fc6caaf		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25 21:00:00+00	s2	r1	p1	2026-11-25 21:02:06.123456+00	2026-11-25 21:02:06.123456+00
-6939847490288530513	21	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0	2026-11-24 23:00:00+00	s1	r1	p1	2026-11-24 23:03:16.123456+00	2026-11-24 23:03:16.123456+00
-6939847490288530513	21	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0	2026-11-29 02:00:00+00	s1	r1	p1	2026-11-29 02:07:01.123456+00	2026-11-29 02:07:01.123456+00
-6939847490288530513	21	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	acme	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	2026-11-29 13:00:00+00	s1		p1	2026-11-29 13:04:08.123456+00	2026-11-29 13:04:08.123456+00
-6939847490288530513	21	e04ab4ab-bf74-8be6-3328-44b673812341	acme	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	2026-11-30 11:00:00+00	s1		p1	2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
-6939847490288530513	21	e502e9ef-eb4e-348d-f734-570647bba4f7	acme	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	2026-11-28 04:00:00+00	s1		p1	2026-11-28 04:05:28.123456+00	2026-11-28 04:05:28.123456+00
-6939847490288530513	21	e9e9b2c7-a38d-e49b-6bf8-55d9e7bf4ca8	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28 04:00:00+00	s1		p1	2026-11-28 04:05:28.123456+00	2026-11-28 04:05:28.123456+00
-6939847490288530513	21	ed534f9f-929b-86a2-d72e-ba70a6b0336e		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1	p1	2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
-6939847490288530513	21	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	2026-11-27 17:00:00+00	s1	r1	p1	2026-11-27 17:07:03.123456+00	2026-11-27 17:07:03.123456+00
-6939847490288530513	21	f9ac8d79-5049-4a41-ca32-a704ce64448e	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	2026-11-27 17:00:00+00	s1		p1	2026-11-27 17:02:12.123456+00	2026-11-27 17:02:12.123456+00
-6939847490288530513	21	fcaf2de6-3854-badc-5898-ad18ef2e44de		1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1	p1	2026-11-30 11:04:03.123456+00	2026-11-30 11:04:03.123456+00
0	21	4a66b9ee-d5fc-bdba-a7a6-70c5a15cc899		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s1	r2		2026-11-30 11:07:02.310956+00	2026-11-30 11:07:03.123456+00
0	21	654b9965-6e20-8137-11b0-075ad7ec85de		1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0	2026-11-25 21:00:00+00	s1	r2		2026-11-25 21:02:40.310956+00	2026-11-25 21:02:41.123456+00
0	21	654b9965-6e20-8137-11b0-075ad7ec85de		1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0	2026-11-25 10:00:00+00	s1	r2		2026-11-25 10:06:45.310956+00	2026-11-25 10:06:46.123456+00
0	21	654b9965-6e20-8137-11b0-075ad7ec85de		1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0	2026-11-28 15:00:00+00	s1	r2		2026-11-28 15:02:32.310956+00	2026-11-28 15:02:33.123456+00
0	21	654b9965-6e20-8137-11b0-075ad7ec85de		1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	2026-11-26 19:00:00+00	s1	r2		2026-11-26 19:02:32.310956+00	2026-11-26 19:02:33.123456+00
0	21	6ed8b0d9-5ffc-6085-c8be-79694f438b63		1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0	2026-11-28 15:00:00+00	s1	r2		2026-11-28 15:04:56.310956+00	2026-11-28 15:04:57.123456+00
0	21	77c6e867-094b-0c70-e4e1-158617ac8e7b		1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0	2026-11-26 08:00:00+00	s1	r2		2026-11-26 08:06:45.310956+00	2026-11-26 08:06:46.123456+00
0	21	7dc468cb-ba73-1e37-9217-1009aaa9cbb9		1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0	2026-11-30 11:00:00+00	JIRA-1/a	child	root	2026-11-30 11:06:15.623456+00	2026-11-30 11:06:17.123456+00
0	21	8c17309c-d02a-3425-4bb8-879ce44d149d		1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	2026-11-29 13:00:00+00	s1	r2		2026-11-29 13:03:24.123456+00	2026-11-29 13:03:24.123456+00
0	21	9aedf2fe-b842-249d-d4ca-8b986d63a14f		1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	2026-11-30 11:00:00+00	s1	r2		2026-11-30 11:07:02.310956+00	2026-11-30 11:07:03.123456+00
0	21	a534f0b2-7fb4-7026-f918-c68828baa48b		1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	2026-11-29 13:00:00+00	s1	r2		2026-11-29 13:03:04.123456+00	2026-11-29 13:03:04.123456+00
0	21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2		1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0	2026-11-27 17:00:00+00	s1	r2		2026-11-27 17:03:03.123456+00	2026-11-27 17:03:03.123456+00
0	21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2		1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0	2026-11-26 08:00:00+00	s1	r2		2026-11-26 08:06:08.123456+00	2026-11-26 08:06:08.123456+00
0	21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2		2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s1	r2		2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00
8958908267773972259	21	286d3ae6-6992-4f00-6446-adf76bb60dd3		1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20	2026-11-26 08:00:00+00		grandchild	child	2026-11-26 08:06:35.123456+00	2026-11-26 08:06:35.123456+00
8958908267773972259	21	3a531fbe-fe0b-b643-dd28-9d4195127aa2		1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0	2026-11-30 00:00:00+00	JIRA-1/a	root	p1	2026-11-30 00:07:00.623456+00	2026-11-30 00:07:02.123456+00
\.
COPY admin_act (id, org_id, at, actor, act, target, details) FROM stdin;
0338dd13-f9c2-49da-b803-37b30eeaccac	21	2026-11-30 11:28:50.235241+00	cli	prices.proposed	99	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
08a28a2a-bc0c-4085-8665-06407ca09e5a	21	2026-11-30 11:28:51.894414+00	cli	organisation.moved	21	{"before": "UTC", "timezone": "Europe/Berlin"}
1ad9c76b-b901-409b-9fd8-48cbf9c1ed66	21	2026-11-30 11:28:50.120496+00	cli	prices.applied	98	{"prices": 2, "source": "contract", "aliases": 0, "version": 63, "discounts": 0}
20c9cefd-6c4e-47ae-a7ce-eedd02b11cfc	21	2026-11-30 11:28:51.78013+00	cli	insight.muted	retry_waste	{"what": "scope", "feature": "chat"}
21b7ac72-393b-4837-b131-7828a158fa5d	0	2026-11-30 11:28:50.534362+00	cli	offsets.skipped	usage.0097_pre_service_usage/1	{"reason": "retention was too short", "next_offset": 9, "first_offset": 4}
242de9e5-221b-4f7e-9d64-9b65457b8c3e	21	2026-11-30 11:28:50.778096+00	test	budget.created	1d7d1b6e-0a4e-4395-86e3-f348144ebf23	{"each": "tenant", "name": "b1", "period": "weekly", "channels": ["somewhere"], "timezone": "America/New_York", "thresholds": ["1"], "threshold_usd": "0.001"}
25e28054-3c71-45b1-aa45-e1bfff1914fd	21	2026-11-30 11:28:50.094777+00	me	period.closed	2026-10	{"cost_usd": "0", "event_count": 2}
27c93164-0798-49d6-b23c-acf1423a8e69	21	2026-11-30 11:28:50.847546+00	test	budget.created	13adbb29-9f13-4ecf-b3e2-61329f48872a	{"name": "b4", "watch": ["anomaly"], "period": "rolling", "channels": ["somewhere"], "thresholds": ["1"], "window_hours": 24, "threshold_usd": "0.001"}
30f0c570-fd7d-449a-9c43-515b8c4d18c7	21	2026-11-30 11:28:51.295883+00	cli	channel.created	5c15288e3e2376a356438786	{"name": "pagerduty", "type": "pagerduty", "goes_to": "https://hooks.example.com/x?token=***"}
31aa2921-ef93-479f-aa33-718e70ab1d37	21	2026-11-30 11:28:51.780936+00	cli	insight.muted	retry_waste	{"what": "kind", "feature": "chat"}
32cfebbc-7d04-40a3-95f3-b2fd5ea3f893	21	2026-11-30 11:28:49.778308+00	cli	organisation.created	21	{"name": "of 0097_pre_service_usage"}
364b7e16-9ebc-497a-96a8-8951d97ccf68	21	2026-11-30 11:28:50.02164+00	cli	prices.proposed	96	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
3a182a75-687c-43e2-bc64-56131ada8787	21	2026-11-30 11:28:51.891169+00	cli	key.created	274ro4wdhwti	{"mode": "live", "name": "a team's", "scopes": ["ingest"], "allowed": {"models": ["gpt-4o"], "providers": ["openai"]}, "defaults": {"team": "growth"}, "expires_at": null}
41218d9f-f906-42d9-beef-2b28f6e8b2ed	21	2026-11-30 11:28:50.376965+00	cli	key.created	g2g1vf1s8n3m	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
46cb5f4e-8c52-44d2-bfbe-514ee7956ca6	21	2026-11-30 11:28:51.641896+00	cli	prices.proposed	101	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
527e704a-84f5-420c-9c88-29240755ac39	21	2026-11-30 11:28:50.800317+00	test	budget.created	8cb27b48-7fc0-4198-a55c-c1cf7c0d9278	{"name": "b2", "scope": "team", "metric": "tokens", "period": "monthly", "channels": ["somewhere"], "thresholds": ["1"], "billing_day": 15, "scope_value": "red", "threshold_usd": "3"}
54da21af-8ae0-49ef-90aa-44f8879766f1	21	2026-11-30 11:28:50.016717+00	cli	prices.applied	95	{"prices": 1, "source": "contract", "aliases": 1, "version": 62, "discounts": 1}
564f0f9c-a44a-4bdc-94c7-a33072ec9f1b	21	2026-11-30 11:28:50.834282+00	test	budget.created	f13535a4-6e8e-4530-8917-9f984bfe91ed	{"name": "b3", "filter": {"feature": "chat"}, "metric": "events", "period": "quarterly", "shadow": true, "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "3"}
5dbfbe53-80ba-4c78-aa43-078603e4244b	21	2026-11-30 11:28:50.023261+00	cli	prices.proposed	97	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
60f3da5c-7e79-44e3-abae-a03161bd801e	21	2026-11-30 11:28:51.45214+00	test	budget.created	231ea382-c028-4ecd-98b9-a8f2d7732651	{"name": "any o3-mini", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "scope_value": "o3-mini", "threshold_usd": "0.001"}
632e8085-9a9b-4824-9b9d-ab71c2840586	21	2026-11-30 11:28:51.365568+00	cli	prices.applied	100	{"prices": 2, "source": "contract", "aliases": 0, "version": 65, "discounts": 0}
65895a9c-8be5-4dd5-a125-24baa97fd93b	21	2026-11-30 11:28:51.170607+00	cli	budget.topped_up	7a374282-3504-4248-9917-5f2a48590934	{"amount": "0.001", "reason": "a launch", "ends_at": "2026-11-30T17:07:03.123456Z", "starts_at": "2026-11-30T11:07:03.123456Z"}
6feff9fb-8388-4e4e-a121-07cbe37467e4	21	2026-11-30 11:28:51.473499+00	test	budget.created	2ec7a597-c988-4845-8477-0c4f60683b21	{"name": "o3-mini alone", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "model_exact": true, "scope_value": "o3-mini", "threshold_usd": "0.001"}
766b4490-2df5-46d7-aaf2-13b4af3196a8	21	2026-11-30 11:28:50.388737+00	cli	key.rotated	o568146zqlrt	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": "2026-12-07T11:28:50.384146Z"}
83d50312-3ead-497d-b21a-2b2267b57e90	21	2026-11-30 11:28:50.243008+00	cli	prices.applied	99	{"prices": 2, "source": "contract", "aliases": 0, "version": 64, "discounts": 0}
841f89cc-1123-4a32-a92b-43e97ab2cca8	21	2026-11-30 11:28:51.379304+00	cli	events.repriced	events	{"end": "2026-11-30T11:29:51.368254+00:00", "start": "2026-10-21T11:07:03.123456+00:00", "events": 12, "feature": "chat", "difference_usd": "-0.017318"}
84230142-f992-4d00-b2f9-2bd772b89109	21	2026-11-30 11:28:51.286292+00	cli	channel.created	b8513d182eca99174804cd27	{"name": "webhook", "type": "webhook", "goes_to": "https://hooks.example.com/x?token=***"}
877aea72-e466-4d60-8568-8078f016f913	21	2026-11-30 11:28:51.351903+00	cli	prices.proposed	100	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
915e3a40-11e4-4b1c-9e21-47642ce6f864	21	2026-11-30 11:28:50.38318+00	cli	key.rotated	g2g1vf1s8n3m	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": null}
91fb6809-0f89-4960-80e3-12a0ac0e3064	-21	2026-11-30 11:28:51.147535+00	test	budget.created	485bcb3f-6465-4d87-901a-1e68cc2eaff8	{"name": "test", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "0.001"}
93858d44-6de8-4485-a781-d2741182fca4	21	2026-11-30 11:28:51.740818+00	cli	key.created	yo52f384awui	{"mode": "live", "name": "another client's", "compat": "cogslayer", "scopes": ["admin", "ingest", "read"], "expires_at": null}
99560ec8-d4b8-4bd3-a3e0-0f5f74c18d9a	21	2026-11-30 11:28:51.120827+00	test	budget.created	21e968f3-0da2-46b9-bb75-9e2805e7605f	{"each": "run_id", "name": "b5", "period": "run", "channels": ["somewhere"], "thresholds": ["1"], "snoozed_until": "2026-12-01T11:07:03.123456Z", "threshold_usd": "0.001"}
aa7fe5a2-7abe-44d7-82b1-6243ed68d161	21	2026-11-30 11:28:50.113698+00	cli	prices.proposed	98	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
aa9b92b8-a5cd-4e66-a04f-95e7611c7d82	21	2026-11-30 11:28:49.934853+00	cli	key.revoked	poksw2n76pf5	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
aabb921a-fcbc-4cb5-9eff-1f0c83a3afcd	21	2026-11-30 11:28:50.010305+00	cli	prices.proposed	95	{"prices": 1, "source": "contract", "aliases": 1, "discounts": 1}
b0059507-1955-4362-a215-22a551b067e9	21	2026-11-30 11:28:50.022205+00	cli	prices.rejected	96	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
b180e069-f029-4f93-88c7-ac9fb5d643ff	21	2026-11-30 11:28:50.407887+00	cli	organisation.spread	21	{"before": 1, "partitions": 4}
b24109aa-4983-4433-a6f4-bfbc5676de35	21	2026-11-30 11:28:51.294602+00	cli	channel.created	38b1b2c495efda130b73c974	{"name": "email", "type": "email", "goes_to": "ops@example.com"}
b4ad6c1e-3523-4760-a425-1a1cbc945788	21	2026-11-30 11:28:49.931996+00	cli	key.created	poksw2n76pf5	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
c0503f92-b39e-412b-b4e3-69b8dc0fff02	21	2026-11-30 11:28:51.894549+00	cli	organisation.attribution	21	{"before": null, "policy": {"mode": "warn", "require": ["feature"]}}
c468e641-d36b-4085-a799-217653f0b0b5	21	2026-11-30 11:28:50.259079+00	cli	events.repriced	events	{"end": "2026-11-30T11:29:50.248775+00:00", "start": "2026-10-21T11:07:03.123456+00:00", "events": 5, "feature": "chat", "difference_usd": "-0.005066"}
cc4e7a1d-fbf6-4cdc-b789-77a9c4046900	21	2026-11-30 11:28:51.644981+00	cli	prices.applied	101	{"prices": 1, "source": "contract", "aliases": 0, "version": 66, "discounts": 0}
d20d7d2b-ba6d-43d6-8d5d-a5f0af197a25	21	2026-11-30 11:28:51.291843+00	cli	channel.created	5a2901c909f15fbce16b4ba0	{"name": "slack", "type": "slack", "goes_to": "https://hooks.example.com/…"}
d68e39f2-5136-4578-8149-923185296331	-21	2026-11-30 11:28:49.931355+00	cli	key.created	k3vhnj0mjuck	{"mode": "test", "name": "test", "scopes": ["ingest"], "expires_at": null}
e0d9ca48-8c0e-4768-be99-95e5ae8caeef	21	2026-11-30 11:28:51.657313+00	cli	events.repriced	events	{"end": "2026-11-30T11:29:51.647218+00:00", "start": "2026-10-21T11:07:03.123456+00:00", "events": 28, "difference_usd": "0.004279"}
e3d48760-54ec-463b-80f6-7c2057ddf991	21	2026-11-30 11:28:51.29702+00	cli	channel.created	741eec21eb38bf99555dfc8d	{"name": "alertmanager", "type": "alertmanager", "goes_to": "https://hooks.example.com/x?token=***"}
e7241a85-4309-4553-bfb9-4338167c2f42	21	2026-11-30 11:28:50.14533+00	cli	events.repriced	events	{"end": "2026-11-30T11:29:50.131185+00:00", "start": "2026-10-21T11:07:03.123456+00:00", "events": 5, "feature": "chat", "difference_usd": "-1.474050"}
ea2d922f-4a5f-4178-8837-df1c0e9fcd79	21	2026-11-30 11:28:51.30154+00	cli	organisation.spread	21	{"before": 4, "partitions": 8}
ed83b460-6865-42e5-89d9-33536bab5d24	21	2026-11-30 11:28:51.171574+00	cli	budget.deleted	f13535a4-6e8e-4530-8917-9f984bfe91ed	{}
f283f685-67a7-4463-95b9-974f2f6f1fe3	21	2026-11-30 11:28:50.383987+00	cli	key.created	o568146zqlrt	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
f3e53c75-02f2-4833-8298-3c179368a338	21	2026-11-30 11:28:50.575356+00	test	budget.created	7a374282-3504-4248-9917-5f2a48590934	{"name": "b0", "watch": ["burn_rate", "forecast"], "period": "daily", "channels": ["somewhere"], "timezone": "Asia/Tokyo", "thresholds": ["1"], "threshold_usd": "0.001"}
f832f5f1-e6cd-431c-adb4-de5aa1d6ca40	21	2026-11-30 11:28:51.159502+00	test	budget.changed	1d7d1b6e-0a4e-4395-86e3-f348144ebf23	{"timezone": "Australia/Lord_Howe", "threshold_usd": "0.002"}
fb723abd-cd1c-432e-bb55-133ec234138d	21	2026-11-30 11:28:49.930584+00	cli	key.created	447amwm2z422	{"mode": "live", "name": "all", "scopes": ["admin", "ingest", "read"], "expires_at": "2027-02-28T11:07:03.123456Z"}
\.
COPY alert_outbox (id, message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at) FROM stdin;
146	780efa8f-a582-45ae-96f6-33ec1b1af221	21	13adbb29-9f13-4ecf-b3e2-61329f48872a	780efa8f-a582-45ae-96f6-33ec1b1af221	{somewhere}	f	{"id": "780efa8f-a582-45ae-96f6-33ec1b1af221", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/13adbb29-9f13-4ecf-b3e2-61329f48872a", "query": "/v1/costs/summary?start=2026-11-29T11%3A08%3A00%2B00%3A00&end=2026-11-30T11%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 10, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "chat", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 5121, "feature": null, "cost_usd": 0.0369, "event_count": 8}, {"model": "gpt-4o", "tokens": 3108, "feature": "chat", "cost_usd": 0.012912, "event_count": 3}], "subject": null, "alert_id": "13adbb29-9f13-4ecf-b3e2-61329f48872a", "spend_usd": 0.572796, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T11:08:00Z", "scope_value": null, "window_start": "2026-11-29T11:08:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
147	ff037228-8277-4d85-b025-f02f042f3c5d	21	1d7d1b6e-0a4e-4395-86e3-f348144ebf23	ff037228-8277-4d85-b025-f02f042f3c5d	{somewhere}	f	{"id": "ff037228-8277-4d85-b025-f02f042f3c5d", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/1d7d1b6e-0a4e-4395-86e3-f348144ebf23", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 1}, "drivers": [{"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}, {"model": "gpt-4o", "tokens": 1027, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": "acme", "alert_id": "1d7d1b6e-0a4e-4395-86e3-f348144ebf23", "spend_usd": 0.008352, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 11:07:03.123456+00
148	41c3931f-f31e-4988-b473-37db0d808967	20	398bcb6e-7ae9-4a44-b2b5-5349656d4535	41c3931f-f31e-4988-b473-37db0d808967	{somewhere}	f	{"id": "41c3931f-f31e-4988-b473-37db0d808967", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/398bcb6e-7ae9-4a44-b2b5-5349656d4535", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 2180, "feature": "chat", "cost_usd": 0.002464, "event_count": 2}], "subject": null, "alert_id": "398bcb6e-7ae9-4a44-b2b5-5349656d4535", "spend_usd": 0.002464, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
149	4c02fd8d-fa4f-4366-937a-dd45e20e842a	20	398bcb6e-7ae9-4a44-b2b5-5349656d4535	4c02fd8d-fa4f-4366-937a-dd45e20e842a	{somewhere}	f	{"id": "4c02fd8d-fa4f-4366-937a-dd45e20e842a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/398bcb6e-7ae9-4a44-b2b5-5349656d4535", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1072, "feature": "chat", "cost_usd": 0.0012122, "event_count": 1}], "subject": null, "alert_id": "398bcb6e-7ae9-4a44-b2b5-5349656d4535", "spend_usd": 0.0012122, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
150	90a49603-60d4-461c-b44b-653c573d3626	21	7a374282-3504-4248-9917-5f2a48590934	90a49603-60d4-461c-b44b-653c573d3626	{somewhere}	f	{"id": "90a49603-60d4-461c-b44b-653c573d3626", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7a374282-3504-4248-9917-5f2a48590934", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 10, "estimated_events": 1}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "chat", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 7034, "feature": null, "cost_usd": 0.0369, "event_count": 9}, {"model": "gpt-4o", "tokens": 2076, "feature": "chat", "cost_usd": 0.008624, "event_count": 2}], "subject": null, "alert_id": "7a374282-3504-4248-9917-5f2a48590934", "spend_usd": 0.556208, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	2026-11-30 11:07:03.123456+00
151	789e3697-3173-4cbc-b966-c99c322764ee	21	8cb27b48-7fc0-4198-a55c-c1cf7c0d9278	789e3697-3173-4cbc-b966-c99c322764ee	{somewhere}	f	{"id": "789e3697-3173-4cbc-b966-c99c322764ee", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/8cb27b48-7fc0-4198-a55c-c1cf7c0d9278", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 6, "estimated_events": 5}, "drivers": [{"model": "gpt-4o", "tokens": 5186, "feature": "chat", "cost_usd": 0.021544, "event_count": 5}, {"model": "ft:gpt-4o:acme::x", "tokens": 4140, "feature": null, "cost_usd": 0, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}], "subject": null, "alert_id": "8cb27b48-7fc0-4198-a55c-c1cf7c0d9278", "spend_usd": 18627, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	2026-11-30 11:07:03.123456+00
152	7755ae3b-5239-4076-ac22-0298f38c3e0e	20	beaea6ab-56b9-4904-8bb2-febde95283e2	7755ae3b-5239-4076-ac22-0298f38c3e0e	{somewhere}	f	{"id": "7755ae3b-5239-4076-ac22-0298f38c3e0e", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/beaea6ab-56b9-4904-8bb2-febde95283e2", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 3183, "feature": null, "cost_usd": 0.006576, "event_count": 3}, {"model": "gpt-4o", "tokens": 1075, "feature": "cached", "cost_usd": 0.00222, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1063, "feature": null, "cost_usd": 0.0012023, "event_count": 1}], "subject": "globex", "alert_id": "beaea6ab-56b9-4904-8bb2-febde95283e2", "spend_usd": 0.0099983, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 11:07:03.123456+00
153	ac9136fe-8b1a-48d8-8a62-83c1ad731b10	21	1d7d1b6e-0a4e-4395-86e3-f348144ebf23	ac9136fe-8b1a-48d8-8a62-83c1ad731b10	{somewhere}	f	{"id": "ac9136fe-8b1a-48d8-8a62-83c1ad731b10", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/1d7d1b6e-0a4e-4395-86e3-f348144ebf23", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 3084, "feature": "chat", "cost_usd": 0.006138, "event_count": 3}, {"model": "gpt-4o", "tokens": 2078, "feature": "summary", "cost_usd": 0.00434, "event_count": 2}], "subject": "acme", "alert_id": "1d7d1b6e-0a4e-4395-86e3-f348144ebf23", "spend_usd": 0.035272, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 11:07:03.123456+00
154	5ded0a4c-9eaa-4f50-a1a9-2d8c7020d849	21	231ea382-c028-4ecd-98b9-a8f2d7732651	5ded0a4c-9eaa-4f50-a1a9-2d8c7020d849	{somewhere}	f	{"id": "5ded0a4c-9eaa-4f50-a1a9-2d8c7020d849", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/231ea382-c028-4ecd-98b9-a8f2d7732651", "query": "/v1/costs/summary?start=2026-11-24T00%3A00%3A00%2B00%3A00&end=2026-11-25T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "231ea382-c028-4ecd-98b9-a8f2d7732651", "spend_usd": 0.001199, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-25T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-24T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
155	5d488594-9f1f-4c63-bf18-609921ee132a	21	231ea382-c028-4ecd-98b9-a8f2d7732651	5d488594-9f1f-4c63-bf18-609921ee132a	{somewhere}	f	{"id": "5d488594-9f1f-4c63-bf18-609921ee132a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/231ea382-c028-4ecd-98b9-a8f2d7732651", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1061, "feature": null, "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "231ea382-c028-4ecd-98b9-a8f2d7732651", "spend_usd": 0.0123, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
156	88c9d5be-66e1-4dd3-bbe1-27249b05c142	21	231ea382-c028-4ecd-98b9-a8f2d7732651	88c9d5be-66e1-4dd3-bbe1-27249b05c142	{somewhere}	f	{"id": "88c9d5be-66e1-4dd3-bbe1-27249b05c142", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/231ea382-c028-4ecd-98b9-a8f2d7732651", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"team": "red", "tokens": 1062, "feature": "chat", "cost_usd": 0.5, "event_count": 1}], "subject": null, "alert_id": "231ea382-c028-4ecd-98b9-a8f2d7732651", "spend_usd": 0.5, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
157	96ae6cf1-dddf-4b33-8914-6df6bd9370dd	21	231ea382-c028-4ecd-98b9-a8f2d7732651	96ae6cf1-dddf-4b33-8914-6df6bd9370dd	{somewhere}	f	{"id": "96ae6cf1-dddf-4b33-8914-6df6bd9370dd", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/231ea382-c028-4ecd-98b9-a8f2d7732651", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1065, "feature": null, "cost_usd": 0.0012045, "event_count": 1}, {"team": "red", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"team": null, "tokens": 1063, "feature": "summary", "cost_usd": 0.0012023, "event_count": 1}], "subject": null, "alert_id": "231ea382-c028-4ecd-98b9-a8f2d7732651", "spend_usd": 0.0036102, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
158	e77ffc09-2edb-4b6b-8687-fa27bd76b387	21	231ea382-c028-4ecd-98b9-a8f2d7732651	e77ffc09-2edb-4b6b-8687-fa27bd76b387	{somewhere}	f	{"id": "e77ffc09-2edb-4b6b-8687-fa27bd76b387", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/231ea382-c028-4ecd-98b9-a8f2d7732651", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"team": null, "tokens": 2060, "feature": "summary", "cost_usd": 0.002332, "event_count": 3}, {"team": "blue", "tokens": 0, "feature": null, "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "231ea382-c028-4ecd-98b9-a8f2d7732651", "spend_usd": 0.002332, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
159	b63034eb-372f-4ee7-af8d-bec42edf3ac0	21	2ec7a597-c988-4845-8477-0c4f60683b21	b63034eb-372f-4ee7-af8d-bec42edf3ac0	{somewhere}	f	{"id": "b63034eb-372f-4ee7-af8d-bec42edf3ac0", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/2ec7a597-c988-4845-8477-0c4f60683b21", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 2060, "feature": "summary", "cost_usd": 0.002332, "event_count": 2}], "subject": null, "alert_id": "2ec7a597-c988-4845-8477-0c4f60683b21", "spend_usd": 0.002332, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
160	11c4337c-d7f1-482a-801b-b378575a48dc	21	7a374282-3504-4248-9917-5f2a48590934	11c4337c-d7f1-482a-801b-b378575a48dc	{somewhere}	f	{"id": "11c4337c-d7f1-482a-801b-b378575a48dc", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7a374282-3504-4248-9917-5f2a48590934", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 2058, "feature": "chat", "cost_usd": 0.006294, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1016, "feature": "chat", "cost_usd": 0.002022, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "7a374282-3504-4248-9917-5f2a48590934", "spend_usd": 0.009515, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
161	d07280df-fce8-4a59-9233-35b3dcb05221	21	7a374282-3504-4248-9917-5f2a48590934	d07280df-fce8-4a59-9233-35b3dcb05221	{somewhere}	f	{"id": "d07280df-fce8-4a59-9233-35b3dcb05221", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7a374282-3504-4248-9917-5f2a48590934", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": null, "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.003198, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1040, "feature": "chat", "cost_usd": 0.00207, "event_count": 1}], "subject": null, "alert_id": "7a374282-3504-4248-9917-5f2a48590934", "spend_usd": 0.017568, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
162	bd890384-451a-4e3d-b60b-95989ab6062f	21	7a374282-3504-4248-9917-5f2a48590934	bd890384-451a-4e3d-b60b-95989ab6062f	{somewhere}	f	{"id": "bd890384-451a-4e3d-b60b-95989ab6062f", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7a374282-3504-4248-9917-5f2a48590934", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1062, "feature": "chat", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 1033, "feature": "summary", "cost_usd": 0, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1015, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "7a374282-3504-4248-9917-5f2a48590934", "spend_usd": 0.5, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
163	013c18cb-c2b6-406e-97ab-888f2b6c4ce9	21	7a374282-3504-4248-9917-5f2a48590934	013c18cb-c2b6-406e-97ab-888f2b6c4ce9	{somewhere}	f	{"id": "013c18cb-c2b6-406e-97ab-888f2b6c4ce9", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7a374282-3504-4248-9917-5f2a48590934", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 4}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": null, "cost_usd": 0.0215975, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "our-deployment", "tokens": 1037, "feature": null, "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "7a374282-3504-4248-9917-5f2a48590934", "spend_usd": 0.0718737, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
\.
COPY api_key (id, org_id, name, mode, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_secret_hash, previous_valid_until, compat, defaults, allowed) FROM stdin;
274ro4wdhwti	21	a team's	live	{ingest}	\\x3b92821588b52c80e2b4cc5d6abdfcb73e868180e7a70aca46a043872dbbd02a	2026-11-30 11:28:51.887504+00	\N	\N	\N	\N	\N	\N	\N	{"team": "growth"}	{"models": ["gpt-4o"], "providers": ["openai"]}
447amwm2z422	21	all	live	{admin,ingest,read}	\\x00834964d03f751e62c476e614c864a2ed3a684a5959bb47a76b3b469dbe20b1	2026-11-30 11:28:49.929621+00	2027-02-28 11:07:03.123456+00	\N	\N	\N	\N	\N	\N	{}	\N
g2g1vf1s8n3m	21	rotated	live	{read}	\\x167f22316d2bc2bf5303207ec443adeb4cb2b69e63ce227bedca0866aa4a8363	2026-11-30 11:28:50.376271+00	\N	\N	\N	2026-11-30 11:28:50.381849+00	\N	\N	\N	{}	\N
k3vhnj0mjuck	21	test	test	{ingest}	\\x954a78825d2a44c67c2837f6d609e249361676a0009f2b506fd9fd9e3d955d59	2026-11-30 11:28:49.930919+00	\N	\N	\N	\N	\N	\N	\N	{}	\N
o568146zqlrt	21	rotated	live	{read}	\\x29bb759646f13647ea62859fdd5e88bf2bcbd51ec43e4b6a489af01eb0f1e44b	2026-11-30 11:28:50.383519+00	\N	\N	\N	2026-11-30 11:28:50.384146+00	\\xc11cae14913a8c43f73d1062d07e002ab16ac9a7a3ea8ff932ebeea8651ec352	2026-12-07 11:28:50.384146+00	\N	{}	\N
poksw2n76pf5	21	revoked	live	{admin,ingest,read}	\\xdb76311065bedfd688141517f621e766bae281a66e3cc91d273364725eecd2c4	2026-11-30 11:28:49.931594+00	\N	2026-11-30 11:28:49.932149+00	\N	\N	\N	\N	\N	{}	\N
yo52f384awui	21	another client's	live	{admin,ingest,read}	\\xfaea600c67e2bf72ae20cd6efc7b5809dc72893d5775ae510d0c1e19410f6dd5	2026-11-30 11:28:51.738285+00	\N	\N	\N	\N	\N	\N	cogslayer	{}	\N
\.
COPY budget_counter (counting, window_start, subject, shard, cost_usd, tokens, event_count, estimated_count, unpriced_count, unpriced_tokens, first_at) FROM stdin;
134	2026-10-30 15:00:00+00		-1	0	3823	2	0	2	3823	2026-10-30 15:00:00+00
134	2026-11-24 15:00:00+00		-1	0.012586	4121	4	1	1	1047	2026-11-24 15:00:00+00
134	2026-11-24 15:00:00+00		0	0.0155554	7550	7	2	0	0	2026-11-24 23:05:18.123456+00
134	2026-11-24 15:00:00+00		8	-0.008437	0	0	0	0	0	2026-11-24 23:03:16.123456+00
134	2026-11-25 15:00:00+00		-1	0	3088	4	0	4	3088	2026-11-25 15:00:00+00
134	2026-11-25 15:00:00+00		0	0.016786	4329	5	1	2	1083	2026-11-25 21:05:09.123456+00
134	2026-11-25 15:00:00+00		8	0.002142	0	0	1	-1	-1036	2026-11-25 21:02:06.123456+00
134	2026-11-26 15:00:00+00		-1	0.008474	3125	3	0	1	1039	2026-11-26 15:00:00+00
134	2026-11-26 15:00:00+00		0	0.014556	3225	3	0	1	1071	2026-11-26 19:02:33.123456+00
134	2026-11-26 15:00:00+00		8	-0.004242	0	0	0	0	0	2026-11-26 19:04:08.123456+00
134	2026-11-27 15:00:00+00		-1	0	3077	3	0	3	3077	2026-11-27 15:00:00+00
134	2026-11-27 15:00:00+00		0	0.5369206	9773	9	3	1	1095	2026-11-27 17:02:48.123456+00
134	2026-11-27 15:00:00+00		8	0.002030	0	0	0	-2	-2048	2026-11-27 17:02:12.123456+00
134	2026-11-28 15:00:00+00		-1	0.0682035	6211	7	3	0	0	2026-11-28 15:00:00+00
134	2026-11-28 15:00:00+00		0	0.0190284	9593	10	4	2	1059	2026-11-28 15:02:33.123456+00
134	2026-11-28 15:00:00+00		8	-0.011756	0	0	0	0	0	2026-11-29 02:05:10.123456+00
134	2026-11-29 15:00:00+00		-1	0.5300102	12129	15	1	8	7015	2026-11-29 15:00:00+00
134	2026-11-29 15:00:00+00		0	0.0438278	14973	20	1	5	3243	2026-11-30 00:03:17.123456+00
134	2026-11-29 15:00:00+00		8	0.007224	0	0	1	-7	-9821	2026-11-30 00:06:33.123456+00
135	2026-11-30 11:02:00+00		0	0.004392	1058	1	0	0	0	2026-11-30 11:02:24.123456+00
135	2026-11-30 11:02:00+00		8	-0.002206	0	0	0	0	0	2026-11-30 11:02:24.123456+00
135	2026-11-30 11:03:00+00		-1	0	0	1	0	1	0	2026-11-30 11:03:00+00
135	2026-11-30 11:03:00+00		0	0	0	1	0	0	0	2026-11-30 11:03:01.123456+00
135	2026-11-30 11:04:00+00		0	0	0	2	0	1	0	2026-11-30 11:04:03.123456+00
135	2026-11-30 11:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-30 11:05:03.123456+00
135	2026-11-30 11:05:00+00		8	-0.006356	0	0	0	0	0	2026-11-30 11:05:03.123456+00
135	2026-11-30 11:06:00+00		-1	0.5	1038	2	1	0	0	2026-11-30 11:06:00+00
135	2026-11-30 11:06:00+00		0	0.004378	4389	4	0	2	2190	2026-11-30 11:06:03.123456+00
135	2026-11-30 11:07:00+00		-1	0.016564	7153	9	0	6	5102	2026-11-30 11:07:00+00
135	2026-11-30 11:07:00+00		8	0.006308	0	0	1	-4	-4085	2026-11-30 11:07:03.123456+00
135	2026-11-30 11:28:00+00		-1	0	1913	1	0	1	1913	2026-11-30 11:28:00+00
135	2026-11-30 11:28:00+00		8	0.011682	0	0	0	-3	-5736	2026-11-30 11:28:50.098566+00
136	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
136	2026-11-24 23:00:00+00		-1	0.008370	2060	2	1	0	0	2026-11-24 23:00:00+00
136	2026-11-24 23:00:00+00		0	0.0088810	4304	4	1	0	0	2026-11-24 23:05:18.123456+00
136	2026-11-24 23:00:00+00		8	-0.005254	0	0	0	0	0	2026-11-24 23:03:16.123456+00
136	2026-11-25 10:00:00+00		-1	0.004216	2061	2	0	1	1047	2026-11-25 10:00:00+00
136	2026-11-25 10:00:00+00		0	0.0066744	3246	3	1	0	0	2026-11-25 10:02:40.123456+00
136	2026-11-25 10:00:00+00		8	-0.003183	0	0	0	0	0	2026-11-25 10:02:40.123456+00
136	2026-11-25 21:00:00+00		-1	0	2047	2	0	2	2047	2026-11-25 21:00:00+00
136	2026-11-25 21:00:00+00		0	0.014532	2154	2	0	0	0	2026-11-25 21:05:09.123456+00
136	2026-11-25 21:00:00+00		8	0.002142	0	0	1	-1	-1036	2026-11-25 21:02:06.123456+00
136	2026-11-26 08:00:00+00		-1	0	1041	2	0	2	1041	2026-11-26 08:00:00+00
136	2026-11-26 08:00:00+00		0	0.002254	2175	3	1	2	1083	2026-11-26 08:06:17.123456+00
136	2026-11-26 19:00:00+00		-1	0.004130	2079	2	0	1	1039	2026-11-26 19:00:00+00
136	2026-11-26 19:00:00+00		0	0	1071	1	0	1	1071	2026-11-26 19:02:33.123456+00
136	2026-11-26 19:00:00+00		8	-0.002060	0	0	0	0	0	2026-11-26 19:04:08.123456+00
136	2026-11-27 06:00:00+00		-1	0.004344	1046	1	0	0	0	2026-11-27 06:00:00+00
136	2026-11-27 06:00:00+00		0	0.014556	2154	2	0	0	0	2026-11-27 06:05:50.123456+00
136	2026-11-27 06:00:00+00		8	-0.002182	0	0	0	0	0	2026-11-27 06:04:28.123456+00
136	2026-11-27 17:00:00+00		-1	0	2062	2	0	2	2062	2026-11-27 17:00:00+00
136	2026-11-27 17:00:00+00		0	0.018858	3231	3	2	0	0	2026-11-27 17:02:48.123456+00
136	2026-11-27 17:00:00+00		8	0.000010	0	0	0	-1	-1033	2026-11-27 17:02:12.123456+00
136	2026-11-28 04:00:00+00		-1	0	1015	1	0	1	1015	2026-11-28 04:00:00+00
136	2026-11-28 04:00:00+00		0	0.5	1062	1	1	0	0	2026-11-28 04:06:46.123456+00
136	2026-11-28 04:00:00+00		8	0.002020	0	0	0	-1	-1015	2026-11-28 04:05:28.123456+00
136	2026-11-28 11:00:00+00		0	0.0180626	5480	5	0	1	1095	2026-11-28 11:07:03.123456+00
136	2026-11-28 15:00:00+00		-1	0.0431935	2069	3	2	0	0	2026-11-28 15:00:00+00
136	2026-11-28 15:00:00+00		0	0.0012122	2131	2	0	1	1059	2026-11-28 15:02:33.123456+00
136	2026-11-29 02:00:00+00		-1	0.008422	2073	2	0	0	0	2026-11-29 02:00:00+00
136	2026-11-29 02:00:00+00		0	0.004384	1056	1	1	0	0	2026-11-29 02:06:31.123456+00
136	2026-11-29 02:00:00+00		8	-0.006418	0	0	0	0	0	2026-11-29 02:05:10.123456+00
136	2026-11-29 13:00:00+00		-1	0.016588	2069	2	1	0	0	2026-11-29 13:00:00+00
136	2026-11-29 13:00:00+00		0	0.0134322	6406	7	3	1	0	2026-11-29 13:02:50.123456+00
136	2026-11-29 13:00:00+00		8	-0.005338	0	0	0	0	0	2026-11-29 13:02:50.123456+00
136	2026-11-30 00:00:00+00		-1	0.0134462	2025	2	0	0	0	2026-11-30 00:00:00+00
136	2026-11-30 00:00:00+00		0	0.008860	3223	4	1	0	0	2026-11-30 00:03:17.123456+00
136	2026-11-30 00:00:00+00		8	-0.002204	0	0	0	0	0	2026-11-30 00:06:33.123456+00
136	2026-11-30 11:00:00+00		-1	0.516564	10104	13	1	8	7015	2026-11-30 11:00:00+00
136	2026-11-30 11:00:00+00		0	0.0349678	11750	16	0	5	3243	2026-11-30 11:02:24.123456+00
136	2026-11-30 11:00:00+00		8	0.009428	0	0	1	-7	-9821	2026-11-30 11:02:24.123456+00
137	2026-11-23 05:00:00+00	acme	-1	0.0425260	9296	9	1	3	3087	2026-11-23 05:00:00+00
137	2026-11-30 05:00:00+00	acme	-1	0	1027	1	0	1	1027	2026-11-30 05:00:00+00
138	2026-11-15 00:00:00+00		-1	0.5726235	15472	15	5	5	5145	2026-11-15 00:00:00+00
138	2026-11-15 00:00:00+00		0	0.5539569	29043	27	9	7	7551	2026-11-24 23:05:30.123456+00
138	2026-11-15 00:00:00+00		8	-0.028737	0	0	0	0	0	2026-11-24 23:03:16.123456+00
139	2026-10-01 00:00:00+00		-1	0.5552900	10318	10	4	0	0	2026-10-01 00:00:00+00
140	2026-11-29 13:02:00+00		0	0.003264	1068	1	1	0	0	2026-11-29 13:02:50.123456+00
140	2026-11-29 13:02:00+00		8	-0.001058	0	0	0	0	0	2026-11-29 13:02:50.123456+00
140	2026-11-29 13:03:00+00		-1	0.016588	2069	2	1	0	0	2026-11-29 13:03:00+00
140	2026-11-29 13:03:00+00		0	0.0044955	2142	2	1	0	0	2026-11-29 13:03:04.123456+00
140	2026-11-29 13:03:00+00		8	-0.003221	0	0	0	0	0	2026-11-29 13:03:24.123456+00
140	2026-11-29 13:04:00+00		0	0.0044693	2132	3	1	1	0	2026-11-29 13:04:08.123456+00
140	2026-11-29 13:04:00+00		8	-0.001059	0	0	0	0	0	2026-11-29 13:04:08.123456+00
140	2026-11-29 13:05:00+00		0	0.0012034	1064	1	0	0	0	2026-11-29 13:05:56.123456+00
140	2026-11-30 00:03:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-30 00:03:00+00
140	2026-11-30 00:03:00+00		0	0	0	1	0	0	0	2026-11-30 00:03:17.123456+00
140	2026-11-30 00:04:00+00		-1	0.0123	1013	1	0	0	0	2026-11-30 00:04:00+00
140	2026-11-30 00:06:00+00		0	0.006618	2137	2	1	0	0	2026-11-30 00:06:00.123456+00
140	2026-11-30 00:06:00+00		8	-0.002204	0	0	0	0	0	2026-11-30 00:06:33.123456+00
140	2026-11-30 00:07:00+00		0	0.002242	1086	1	0	0	0	2026-11-30 00:07:02.123456+00
140	2026-11-30 11:02:00+00		0	0.004392	1058	1	0	0	0	2026-11-30 11:02:24.123456+00
140	2026-11-30 11:02:00+00		8	-0.002206	0	0	0	0	0	2026-11-30 11:02:24.123456+00
140	2026-11-30 11:03:00+00		-1	0	0	1	0	1	0	2026-11-30 11:03:00+00
140	2026-11-30 11:03:00+00		0	0	0	1	0	0	0	2026-11-30 11:03:01.123456+00
140	2026-11-30 11:04:00+00		0	0	0	2	0	1	0	2026-11-30 11:04:03.123456+00
140	2026-11-30 11:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-30 11:05:03.123456+00
140	2026-11-30 11:05:00+00		8	-0.006356	0	0	0	0	0	2026-11-30 11:05:03.123456+00
140	2026-11-30 11:06:00+00		-1	0.5	1038	2	1	0	0	2026-11-30 11:06:00+00
140	2026-11-30 11:06:00+00		0	0.004378	4389	4	0	2	2190	2026-11-30 11:06:03.123456+00
140	2026-11-30 11:07:00+00		-1	0.016564	7153	9	0	6	5102	2026-11-30 11:07:00+00
140	2026-11-30 11:07:00+00		8	0.006308	0	0	1	-4	-4085	2026-11-30 11:07:03.123456+00
140	2026-11-30 11:28:00+00		-1	0	1913	1	0	1	1913	2026-11-30 11:28:00+00
140	2026-11-30 11:28:00+00		8	0.011682	0	0	0	-3	-5736	2026-11-30 11:28:50.098566+00
141	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
141	2026-11-24 23:00:00+00		-1	0.008370	2060	2	1	0	0	2026-11-24 23:00:00+00
141	2026-11-24 23:00:00+00		0	0.0088810	4304	4	1	0	0	2026-11-24 23:05:18.123456+00
141	2026-11-24 23:00:00+00		8	-0.005254	0	0	0	0	0	2026-11-24 23:03:16.123456+00
141	2026-11-25 10:00:00+00		-1	0.004216	2061	2	0	1	1047	2026-11-25 10:00:00+00
141	2026-11-25 10:00:00+00		0	0.0066744	3246	3	1	0	0	2026-11-25 10:02:40.123456+00
141	2026-11-25 10:00:00+00		8	-0.003183	0	0	0	0	0	2026-11-25 10:02:40.123456+00
141	2026-11-25 21:00:00+00		-1	0	2047	2	0	2	2047	2026-11-25 21:00:00+00
141	2026-11-25 21:00:00+00		0	0.014532	2154	2	0	0	0	2026-11-25 21:05:09.123456+00
141	2026-11-25 21:00:00+00		8	0.002142	0	0	1	-1	-1036	2026-11-25 21:02:06.123456+00
141	2026-11-26 08:00:00+00		-1	0	1041	2	0	2	1041	2026-11-26 08:00:00+00
141	2026-11-26 08:00:00+00		0	0.002254	2175	3	1	2	1083	2026-11-26 08:06:17.123456+00
141	2026-11-26 19:00:00+00		-1	0.004130	2079	2	0	1	1039	2026-11-26 19:00:00+00
141	2026-11-26 19:00:00+00		0	0	1071	1	0	1	1071	2026-11-26 19:02:33.123456+00
141	2026-11-26 19:00:00+00		8	-0.002060	0	0	0	0	0	2026-11-26 19:04:08.123456+00
141	2026-11-27 06:00:00+00		-1	0.004344	1046	1	0	0	0	2026-11-27 06:00:00+00
141	2026-11-27 06:00:00+00		0	0.014556	2154	2	0	0	0	2026-11-27 06:05:50.123456+00
141	2026-11-27 06:00:00+00		8	-0.002182	0	0	0	0	0	2026-11-27 06:04:28.123456+00
141	2026-11-27 17:00:00+00		-1	0	2062	2	0	2	2062	2026-11-27 17:00:00+00
141	2026-11-27 17:00:00+00		0	0.018858	3231	3	2	0	0	2026-11-27 17:02:48.123456+00
141	2026-11-27 17:00:00+00		8	0.000010	0	0	0	-1	-1033	2026-11-27 17:02:12.123456+00
141	2026-11-28 04:00:00+00		-1	0	1015	1	0	1	1015	2026-11-28 04:00:00+00
141	2026-11-28 04:00:00+00		0	0.5	1062	1	1	0	0	2026-11-28 04:06:46.123456+00
141	2026-11-28 04:00:00+00		8	0.002020	0	0	0	-1	-1015	2026-11-28 04:05:28.123456+00
141	2026-11-28 11:00:00+00		0	0.0180626	5480	5	0	1	1095	2026-11-28 11:07:03.123456+00
141	2026-11-28 15:00:00+00		-1	0.0431935	2069	3	2	0	0	2026-11-28 15:00:00+00
141	2026-11-28 15:00:00+00		0	0.0012122	2131	2	0	1	1059	2026-11-28 15:02:33.123456+00
141	2026-11-29 02:00:00+00		-1	0.008422	2073	2	0	0	0	2026-11-29 02:00:00+00
141	2026-11-29 02:00:00+00		0	0.004384	1056	1	1	0	0	2026-11-29 02:06:31.123456+00
141	2026-11-29 02:00:00+00		8	-0.006418	0	0	0	0	0	2026-11-29 02:05:10.123456+00
141	2026-11-29 13:00:00+00		-1	0.016588	2069	2	1	0	0	2026-11-29 13:00:00+00
141	2026-11-29 13:00:00+00		0	0.0134322	6406	7	3	1	0	2026-11-29 13:02:50.123456+00
141	2026-11-29 13:00:00+00		8	-0.005338	0	0	0	0	0	2026-11-29 13:02:50.123456+00
141	2026-11-30 00:00:00+00		-1	0.0134462	2025	2	0	0	0	2026-11-30 00:00:00+00
141	2026-11-30 00:00:00+00		0	0.008860	3223	4	1	0	0	2026-11-30 00:03:17.123456+00
141	2026-11-30 00:00:00+00		8	-0.002204	0	0	0	0	0	2026-11-30 00:06:33.123456+00
141	2026-11-30 11:00:00+00		-1	0.516564	10104	13	1	8	7015	2026-11-30 11:00:00+00
141	2026-11-30 11:00:00+00		0	0.0349678	11750	16	0	5	3243	2026-11-30 11:02:24.123456+00
141	2026-11-30 11:00:00+00		8	0.009428	0	0	1	-7	-9821	2026-11-30 11:02:24.123456+00
142	1970-01-01 00:00:00+00	child	0	0	1089	3	0	2	1089	2026-11-26 08:06:17.123456+00
142	1970-01-01 00:00:00+00	grandchild	0	0.004510	2185	2	1	0	0	2026-11-26 08:06:35.123456+00
142	1970-01-01 00:00:00+00	r1	-1	0.0393322	8236	11	1	2	2060	2026-11-24 23:03:16.123456+00
142	1970-01-01 00:00:00+00	r1	0	0.0290744	13956	16	2	0	0	2026-11-24 23:05:18.123456+00
142	1970-01-01 00:00:00+00	r1	8	-0.010446	0	0	1	-2	-2060	2026-11-24 23:03:16.123456+00
142	1970-01-01 00:00:00+00	r2	-1	0.0215975	7203	7	1	6	6168	2026-11-25 10:06:46.123456+00
142	1970-01-01 00:00:00+00	r2	0	0.0044955	8604	8	1	6	6462	2026-11-26 08:06:46.123456+00
142	1970-01-01 00:00:00+00	r2	8	0.001049	0	0	1	-1	-1023	2026-11-29 13:03:24.123456+00
142	1970-01-01 00:00:00+00	root	0	0.006572	3261	3	0	0	0	2026-11-24 23:05:37.123456+00
143	2026-11-24 00:00:00+00		-1	0	1020	1	0	1	1020	2026-11-24 00:00:00+00
143	2026-11-27 00:00:00+00		-1	0	1022	1	0	1	1022	2026-11-27 00:00:00+00
143	2026-11-28 00:00:00+00		-1	0	1021	1	0	1	1021	2026-11-28 00:00:00+00
144	2026-11-22 13:00:00+00	acme	-1	0.0425260	9296	9	1	3	3087	2026-11-22 13:00:00+00
144	2026-11-22 13:00:00+00	acme	0	0.023153	9746	9	3	0	0	2026-11-24 23:05:30.123456+00
144	2026-11-22 13:00:00+00	acme	8	-0.009505	0	0	0	-2	-2048	2026-11-24 23:03:16.123456+00
144	2026-11-29 13:00:00+00	acme	-1	0	1027	1	0	1	1027	2026-11-29 13:00:00+00
144	2026-11-29 13:00:00+00	acme	0	0.0271827	9613	9	1	0	0	2026-11-29 13:04:08.123456+00
144	2026-11-29 13:00:00+00	acme	8	-0.007511	0	0	0	-1	-1027	2026-11-29 13:04:08.123456+00
145	2026-11-24 00:00:00+00		0	0.0011990	1060	1	0	0	0	2026-11-24 23:05:18.123456+00
145	2026-11-25 00:00:00+00		0	0.0012254	1084	1	0	0	0	2026-11-25 10:06:23.123456+00
145	2026-11-27 00:00:00+00		0	0.0123	1061	1	0	0	0	2026-11-27 06:06:16.123456+00
145	2026-11-28 00:00:00+00		0	0.5024508	3230	3	1	0	0	2026-11-28 04:06:46.123456+00
145	2026-11-29 00:00:00+00		0	0.0036102	3192	3	0	0	0	2026-11-29 13:03:04.123456+00
145	2026-11-30 00:00:00+00		-1	0.0023320	2060	2	0	0	0	2026-11-30 00:00:00+00
145	2026-11-30 00:00:00+00		0	0	0	2	0	1	0	2026-11-30 11:04:03.123456+00
146	2026-11-25 00:00:00+00		0	0.0012254	1084	1	0	0	0	2026-11-25 10:06:23.123456+00
146	2026-11-28 00:00:00+00		0	0.0024508	2168	2	0	0	0	2026-11-28 11:07:03.123456+00
146	2026-11-30 00:00:00+00		-1	0.0023320	2060	2	0	0	0	2026-11-30 00:00:00+00
\.
COPY budget_grant (id, budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by, looked_at_start, looked_at_end) FROM stdin;
68050905-31f5-4fda-82d1-7ec9efe0e197	7a374282-3504-4248-9917-5f2a48590934	0.001	2026-11-30 11:07:03.123456+00	2026-11-30 17:07:03.123456+00	a launch	2026-11-30 11:28:51.169282+00	cli	f	f
\.
COPY budget_limit (budget_id, version, amount, thresholds, since, set_by) FROM stdin;
13adbb29-9f13-4ecf-b3e2-61329f48872a	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
1d7d1b6e-0a4e-4395-86e3-f348144ebf23	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
1d7d1b6e-0a4e-4395-86e3-f348144ebf23	2	0.002	{1}	2026-11-30 11:07:03.123456+00	test
21e968f3-0da2-46b9-bb75-9e2805e7605f	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
231ea382-c028-4ecd-98b9-a8f2d7732651	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
2ec7a597-c988-4845-8477-0c4f60683b21	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
485bcb3f-6465-4d87-901a-1e68cc2eaff8	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
7a374282-3504-4248-9917-5f2a48590934	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
8cb27b48-7fc0-4198-a55c-c1cf7c0d9278	1	3	{1}	2026-11-30 11:07:03.123456+00	test
f13535a4-6e8e-4530-8917-9f984bfe91ed	1	3	{1}	2026-11-30 11:07:03.123456+00	test
\.
TRUNCATE budget_touch;
COPY budget_touch (id, countings, subjects, windows, budget_id) FROM stdin;
227	{134,134,134,134,134,138,140,140,140,142,142,144,144,145,146}	{"","","","","","","","","",r1,r2,acme,acme,"",""}	{"2026-11-24 15:00:00+00","2026-11-25 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 13:02:00+00","2026-11-29 13:03:00+00","2026-11-29 13:04:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00","2026-11-28 00:00:00+00","2026-11-28 00:00:00+00"}	\N
228	{134,134,134,134,134,134,138,140,140,140,140,140,140,140,140,142,142,144,144}	{"","","","","","","","","","","","","","","",r1,r2,acme,acme}	{"2026-11-24 15:00:00+00","2026-11-25 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 13:02:00+00","2026-11-29 13:03:00+00","2026-11-29 13:04:00+00","2026-11-30 00:06:00+00","2026-11-30 11:02:00+00","2026-11-30 11:05:00+00","2026-11-30 11:07:00+00","2026-11-30 11:28:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00"}	\N
229	{134,134,134,134,134,138,140,140,140,142,142,144,145,146}	{"","","","","","","","","",r1,r2,acme,"",""}	{"2026-11-24 15:00:00+00","2026-11-25 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 13:04:00+00","2026-11-30 00:06:00+00","2026-11-30 11:03:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-25 00:00:00+00","2026-11-25 00:00:00+00"}	\N
230	{134,134,134,134,138,140,140,140,142,142,142,144}	{"","","","","","","","",child,grandchild,root,acme}	{"2026-11-24 15:00:00+00","2026-11-25 15:00:00+00","2026-11-26 15:00:00+00","2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-30 00:03:00+00","2026-11-30 00:07:00+00","2026-11-30 11:06:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00"}	\N
231	{134,138,142,142,144,145,146}	{"","",r1,r2,acme,"",""}	{"2026-11-27 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-28 00:00:00+00","2026-11-28 00:00:00+00"}	\N
232	{134,138,140,142,142,144}	{"","","",r1,r2,acme}	{"2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-30 11:06:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-29 13:00:00+00"}	\N
\.
COPY channel (id, org_id, name, type, shown, sealed, key_id, created_at, changed_at, previous_secret_until, snoozed_until, leased_by, leased_until, attended_at, failing_since, retry_at, resent_at) FROM stdin;
38b1b2c495efda130b73c974	21	email	email	ops@example.com	\\xe9938d09eb5c3fcb13253b01919b81229b15aec76b30d5d4e4abcb94aff5981630611fa1360848d3e58540fca6c62ebe1beb74e8c13a98296213e110db9481a10f5f5b2411f0fc10393e459b73ab679c49015a3cc754a2da216888e2894248379ec9ede761424f0491572c448dd40499a0b05e0d15	66687aad	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	\N	\N	\N	\N	\N	\N	\N
5a2901c909f15fbce16b4ba0	21	slack	slack	https://hooks.example.com/…	\\x155030ad1006033efedf23edcd16bcd70357f05e575d465b0bb6121e40ae216d5b3be95b704a08407075ac0f71d00f8c206b463725b09394ad0c335e2185639a405a1d4c86f1d149d2aa37ad2097d1c52cfc015bbaf137fedfe92672845b89e4e2bbc836cf9caa69fec83f6d8df13483866644fe63	66687aad	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	\N	\N	\N	\N	\N	\N	\N
5c15288e3e2376a356438786	21	pagerduty	pagerduty	https://hooks.example.com/x?token=***	\\xc067672eae5cfe6d0aae11ea50108b791be84329c19df0ce8ac2939770edd7b8d40627da32a92661f5900e2d845f9f2f910f68035eb96e4b3aaeac5c8ff91baf763bb2f2d94915734c254db069deef5970c5ba7cfd4d95490c5c96470064a2e0803b951656f668288923ce2eedb55e554e82d4753c	66687aad	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	\N	\N	\N	\N	\N	\N	\N
741eec21eb38bf99555dfc8d	21	alertmanager	alertmanager	https://hooks.example.com/x?token=***	\\x32a73e25ce4b6104fb5923b3c53a1ad02fcd4779b694d71fb0a917a07d6753fdaf2e83eeb491d8de5bd753eea913df235210c25bbfb7728b345bbb4a69168b5a54309589bba5587b2b9009b89ae3668c1f7c6bd177d3c04d65fa2e410541a93c1e623d1c0a88dbd2b145f35696d57ada2b5c2e5021	66687aad	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	\N	\N	\N	\N	\N	\N	2026-11-30 11:28:51.624504+00
b8513d182eca99174804cd27	21	webhook	webhook	https://hooks.example.com/x?token=***	\\x1147a5f94bf41fb17706f7db21b015219f84d0104c4fd37cc009529a6eb3848747be66b54a86db5a0e471beb1de1693e65ca87c6ab7c03b2bfb1c34cbbdd8f1dc5ad3e4b4c3ae7baaab191e984b2d4b4ff478f5e833d448dbb4906437e2643cac6c61b271b8815240b3b868913b55fe28e7ef4a561	66687aad	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	\N	\N	\N	\N	\N	\N	\N
\.
COPY closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd) FROM stdin;
21	2026-10-01	2026-11-30 11:28:50.093728+00	me	2	0
\.
COPY correction (org_id, event_id, event_time, seq, time, posted_at, difference_usd, cost_usd, list_cost_usd, price_id, discount_id, reason, dimension_set, folded_set, cache_saved_usd) FROM stdin;
21	05ecc16d-4717-cc77-61a8-fe89d14fe984	2026-11-29 02:05:10.123456+00	1	2026-11-29 02:05:10.123456+00	2026-11-30 11:28:51.664832+00	-0.002180	0.002160	\N	108	\N	\N	26c489d3-f09d-57d4-7810-d5413270a63b	\N	\N
21	06f971bc-925d-26dd-4aeb-8addca0dc7bd	2026-10-31 12:00:00+00	2	2026-11-30 11:28:51.664832+00	2026-11-30 11:28:51.664832+00	0.003892	0.003892	\N	108	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
21	0e4df596-06f2-44e6-a9c7-2a998d95e486	2026-11-30 11:02:24.123456+00	1	2026-11-30 11:02:24.123456+00	2026-11-30 11:28:51.389728+00	-0.001158	0.003234	\N	106	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
21	0e4df596-06f2-44e6-a9c7-2a998d95e486	2026-11-30 11:02:24.123456+00	2	2026-11-30 11:02:24.123456+00	2026-11-30 11:28:51.664832+00	-0.001048	0.002186	\N	108	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
21	3e9bfac6-52c0-4ace-8c89-0f23e3f006f3	2026-11-27 06:04:28.123456+00	1	2026-11-27 06:04:28.123456+00	2026-11-30 11:28:51.389728+00	-0.001146	0.003198	\N	106	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
21	3e9bfac6-52c0-4ace-8c89-0f23e3f006f3	2026-11-27 06:04:28.123456+00	2	2026-11-27 06:04:28.123456+00	2026-11-30 11:28:51.664832+00	-0.001036	0.002162	\N	108	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
21	4623d96a-eb28-668b-795f-e468b1075eda	2026-11-30 11:07:03.123456+00	2	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	0.002124	0.002124	\N	108	\N	\N	e04ab4ab-bf74-8be6-3328-44b673812341	\N	\N
21	46f847fc-7590-157b-c2d6-747983a2f7e7	2026-11-29 02:06:31.123456+00	1	2026-11-29 02:06:31.123456+00	2026-11-30 11:28:51.389728+00	-0.001156	0.003228	\N	106	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	f4124135-4c70-8c63-e029-b0233e848668	\N	0.000000
21	46f847fc-7590-157b-c2d6-747983a2f7e7	2026-11-29 02:06:31.123456+00	2	2026-11-29 02:06:31.123456+00	2026-11-30 11:28:51.664832+00	-0.001046	0.002182	\N	108	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	f4124135-4c70-8c63-e029-b0233e848668	\N	0.000000
21	53ff7899-2554-c307-985a-9ffd92a61361	2026-11-30 11:28:50.098566+00	2	2026-11-30 11:28:50.098566+00	2026-11-30 11:28:51.664832+00	0.003896	0.003896	\N	108	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
21	559c424f-99c6-f6b5-0757-c723b8a4ef06	2026-11-29 13:03:24.123456+00	1	2026-11-29 13:03:24.123456+00	2026-11-30 11:28:51.664832+00	-0.001067	0.002224	\N	108	\N	no_cache_read_price+no_cache_write_5m_price	8c17309c-d02a-3425-4bb8-879ce44d149d	\N	0.000000
21	5d82a360-ea2b-58b2-7ada-cdd3721be8b2	2026-11-25 21:02:06.123456+00	2	2026-11-25 21:02:06.123456+00	2026-11-30 11:28:51.664832+00	0.002142	0.002142	\N	108	\N	batch_not_priced+service_tier_not_priced	1ba54ed4-470f-6f2c-08bd-e8a84bbe5b6b	\N	\N
21	5e4092e4-8085-1575-6a72-50c64c7ed693	2026-11-25 10:05:26.123456+00	2	2026-11-25 10:05:26.123456+00	2026-11-30 11:28:50.157605+00	-0.494780	0.005220	\N	102	\N	\N	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	\N	\N
21	5e4092e4-8085-1575-6a72-50c64c7ed693	2026-11-25 10:05:26.123456+00	3	2026-11-25 10:05:26.123456+00	2026-11-30 11:28:50.266431+00	-0.001004	0.004216	\N	104	\N	\N	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	\N	\N
21	5e4092e4-8085-1575-6a72-50c64c7ed693	2026-11-25 10:05:26.123456+00	4	2026-11-25 10:05:26.123456+00	2026-11-30 11:28:51.389728+00	-0.001114	0.003102	\N	106	\N	\N	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	\N	\N
21	5e4092e4-8085-1575-6a72-50c64c7ed693	2026-11-25 10:05:26.123456+00	5	2026-11-25 10:05:26.123456+00	2026-11-30 11:28:51.664832+00	-0.001004	0.002098	\N	108	\N	\N	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	\N	\N
21	63e359f4-63d4-1b78-f3cb-b65450274d5a	2026-11-29 13:02:50.123456+00	1	2026-11-29 13:02:50.123456+00	2026-11-30 11:28:51.664832+00	-0.001058	0.002206	\N	108	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	f4124135-4c70-8c63-e029-b0233e848668	\N	0.000000
21	674ceb07-d547-1903-0b7e-1330b662e371	2026-11-24 23:04:33.123456+00	1	2026-11-24 23:04:33.123456+00	2026-11-30 11:28:51.389728+00	-0.001144	0.003192	\N	106	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	f4124135-4c70-8c63-e029-b0233e848668	\N	0.000000
21	674ceb07-d547-1903-0b7e-1330b662e371	2026-11-24 23:04:33.123456+00	2	2026-11-24 23:04:33.123456+00	2026-11-30 11:28:51.664832+00	-0.001034	0.002158	\N	108	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	f4124135-4c70-8c63-e029-b0233e848668	\N	0.000000
21	6940bac7-1e73-4b9c-acfe-8d35ef3395bf	2026-11-30 11:05:03.123456+00	1	2026-11-30 11:05:03.123456+00	2026-11-30 11:28:51.389728+00	-0.002084	0.002094	\N	107	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N
21	8197620a-189b-39fe-9e0d-1057366dd8ea	2026-11-28 04:05:28.123456+00	2	2026-11-28 04:05:28.123456+00	2026-11-30 11:28:51.664832+00	0.002020	0.002020	\N	107	\N	\N	e502e9ef-eb4e-348d-f734-570647bba4f7	\N	\N
21	866e6728-40c8-4cd9-a82e-fb3778093671	2026-11-27 17:04:39.123456+00	1	2026-11-27 17:04:39.123456+00	2026-11-30 11:28:51.664832+00	-0.001066	0.002222	\N	108	\N	no_cache_read_price+no_cache_write_5m_price	8748f44c-810e-6e90-261b-69266630125a	\N	0.000000
21	939f4276-4eb0-56dd-5d1d-0cab00715024	2026-11-29 13:03:36.123456+00	2	2026-11-29 13:03:36.123456+00	2026-11-30 11:28:50.157605+00	0.005310	0.005310	\N	102	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	1ee8b833-300a-3593-6dbf-cb17428d7c2f	\N	0.000000
21	939f4276-4eb0-56dd-5d1d-0cab00715024	2026-11-29 13:03:36.123456+00	3	2026-11-29 13:03:36.123456+00	2026-11-30 11:28:50.266431+00	-0.001022	0.004288	\N	104	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	1ee8b833-300a-3593-6dbf-cb17428d7c2f	\N	0.000000
21	939f4276-4eb0-56dd-5d1d-0cab00715024	2026-11-29 13:03:36.123456+00	4	2026-11-29 13:03:36.123456+00	2026-11-30 11:28:51.389728+00	-0.001132	0.003156	\N	106	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	1ee8b833-300a-3593-6dbf-cb17428d7c2f	\N	0.000000
21	939f4276-4eb0-56dd-5d1d-0cab00715024	2026-11-29 13:03:36.123456+00	5	2026-11-29 13:03:36.123456+00	2026-11-30 11:28:51.664832+00	-0.001022	0.002134	\N	108	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	1ee8b833-300a-3593-6dbf-cb17428d7c2f	\N	0.000000
21	94b59e26-cc39-7468-d969-2144d23798c5	2026-11-30 11:07:03.123456+00	2	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	0.002092	0.002092	\N	108	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
21	9fb7c7a9-8cb4-4ed1-989f-1b955d99a0f8	2026-11-24 23:03:16.123456+00	2	2026-11-24 23:03:16.123456+00	2026-11-30 11:28:50.157605+00	-0.244960	0.005040	\N	103	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
21	9fb7c7a9-8cb4-4ed1-989f-1b955d99a0f8	2026-11-24 23:03:16.123456+00	3	2026-11-24 23:03:16.123456+00	2026-11-30 11:28:50.266431+00	-0.001006	0.004034	\N	105	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
21	9fb7c7a9-8cb4-4ed1-989f-1b955d99a0f8	2026-11-24 23:03:16.123456+00	4	2026-11-24 23:03:16.123456+00	2026-11-30 11:28:51.389728+00	-0.002012	0.002022	\N	107	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
21	a2993eca-a6ab-690b-ba32-1180f29b3d7c	2026-11-30 00:06:33.123456+00	1	2026-11-30 00:06:33.123456+00	2026-11-30 11:28:51.664832+00	-0.002204	0.002184	\N	108	\N	\N	26c489d3-f09d-57d4-7810-d5413270a63b	\N	\N
21	b970fa60-470f-31fc-6d03-bf53b9aebaa7	2026-11-30 11:05:03.123456+00	1	2026-11-30 11:05:03.123456+00	2026-11-30 11:28:51.389728+00	-0.001150	0.003210	\N	106	\N	\N	e4339876-2c5c-9b38-d28e-f7077e95a621	\N	\N
21	b970fa60-470f-31fc-6d03-bf53b9aebaa7	2026-11-30 11:05:03.123456+00	2	2026-11-30 11:05:03.123456+00	2026-11-30 11:28:51.664832+00	-0.001040	0.002170	\N	108	\N	\N	e4339876-2c5c-9b38-d28e-f7077e95a621	\N	\N
21	bc87bb19-a1ef-bf2d-cb77-8f0ce9c81313	2026-11-24 23:06:05.123456+00	1	2026-11-24 23:06:05.123456+00	2026-11-30 11:28:51.664832+00	-0.001064	0.002218	\N	108	\N	no_cache_read_price+no_cache_write_5m_price	e391f700-05ad-b853-369d-ad415cd2bf34	\N	0.000000
21	beb23a7f-79c8-4a08-8cfb-8161081c8dd9	2026-11-29 02:07:01.123456+00	2	2026-11-29 02:07:01.123456+00	2026-11-30 11:28:50.157605+00	-0.244900	0.005100	\N	103	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
21	beb23a7f-79c8-4a08-8cfb-8161081c8dd9	2026-11-29 02:07:01.123456+00	3	2026-11-29 02:07:01.123456+00	2026-11-30 11:28:50.266431+00	-0.001018	0.004082	\N	105	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
21	beb23a7f-79c8-4a08-8cfb-8161081c8dd9	2026-11-29 02:07:01.123456+00	4	2026-11-29 02:07:01.123456+00	2026-11-30 11:28:51.389728+00	-0.002036	0.002046	\N	107	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
21	c51b3129-d46a-c9dd-8406-5d8384a9d866	2026-11-30 11:07:03.123456+00	2	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	0.002118	0.002118	\N	108	\N	\N	582402db-f54b-92fd-cce3-cb5ac74c4c45	\N	\N
21	d1976c29-f09a-665c-0672-1e092ea0390d	2026-11-25 10:02:40.123456+00	1	2026-11-25 10:02:40.123456+00	2026-11-30 11:28:51.664832+00	-0.001065	0.002220	\N	108	\N	no_cache_read_price+no_cache_write_5m_price	9f040e7c-881e-c2d2-926b-9368919c96a9	\N	0.000000
21	d3caa66b-8b18-4228-a164-654ee7a03188	2026-11-27 17:07:03.123456+00	1	2026-11-27 17:07:03.123456+00	2026-11-30 11:28:51.664832+00	-0.001060	0.002210	\N	108	\N	region_not_priced	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N
21	e0aadab8-557b-4c02-99b2-8db9038155d2	2026-11-26 19:04:08.123456+00	1	2026-11-26 19:04:08.123456+00	2026-11-30 11:28:51.389728+00	-0.002060	0.002070	\N	107	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N
21	e40137fa-a55d-8a80-4c56-ceaa2acdcc64	2026-11-27 17:02:12.123456+00	2	2026-11-27 17:02:12.123456+00	2026-11-30 11:28:51.664832+00	0.002136	0.002136	\N	108	\N	\N	12da0f57-589b-9571-7680-3132755bebc4	\N	\N
21	edd00742-efec-6e5f-4c95-e531da2b2855	2026-11-30 11:05:03.123456+00	1	2026-11-30 11:05:03.123456+00	2026-11-30 11:28:51.664832+00	-0.002082	0.002092	\N	107	\N	\N	67891187-d387-60ff-a9a9-acd3c4687e57	\N	\N
21	eea3ec37-ffd0-988c-b0b9-be6b2eccd825	2026-11-30 11:07:03.123456+00	2	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	0.002116	0.002116	\N	108	\N	no_cache_read_price	9aedf2fe-b842-249d-d4ca-8b986d63a14f	\N	0.000000
21	f217745b-dfad-e069-01f2-63f7fe8f1f07	2026-11-29 13:04:08.123456+00	1	2026-11-29 13:04:08.123456+00	2026-11-30 11:28:51.664832+00	-0.001059	0.002208	\N	108	\N	region_not_priced	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	\N	\N
21	f92da41f-caf7-7d2a-3fb7-28be5f6b3fc1	2026-10-31 12:00:00+00	2	2026-11-30 11:28:51.664832+00	2026-11-30 11:28:51.664832+00	0.003894	0.003894	\N	108	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
21	fb809065-e1b7-12ab-908a-6cf7d3a1e738	2026-11-30 11:07:03.123456+00	2	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:50.157605+00	-0.494720	0.005280	\N	102	\N	\N	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	\N	\N
21	fb809065-e1b7-12ab-908a-6cf7d3a1e738	2026-11-30 11:07:03.123456+00	3	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:50.266431+00	-0.001016	0.004264	\N	104	\N	\N	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	\N	\N
21	fb809065-e1b7-12ab-908a-6cf7d3a1e738	2026-11-30 11:07:03.123456+00	4	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.389728+00	-0.001126	0.003138	\N	106	\N	\N	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	\N	\N
21	fb809065-e1b7-12ab-908a-6cf7d3a1e738	2026-11-30 11:07:03.123456+00	5	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	-0.001016	0.002122	\N	108	\N	\N	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	\N	\N
\.
COPY correction_total (org_id, dimension_set, credit_usd, event_count, error_count, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output) FROM stdin;
21	12da0f57-589b-9571-7680-3132755bebc4	0	1	0	1023	0	0	0	10	0	0	0	0	0
21	1ba54ed4-470f-6f2c-08bd-e8a84bbe5b6b	0	1	0	1026	0	0	0	10	0	0	0	0	0
21	1ee8b833-300a-3593-6dbf-cb17428d7c2f	0.503176	0	0	-37	0	30	20	-4	0	5	0	0	4
21	205febfd-6228-7287-43e9-d3822953e72a	0	-1	0	-1017	0	0	0	-10	0	0	0	0	0
21	2135fe5a-062a-4059-79c8-08fc2642a90d	0.004388	0	0	0	0	0	0	0	0	0	0	0	0
21	26c489d3-f09d-57d4-7810-d5413270a63b	0.004384	0	0	0	0	0	0	0	0	0	0	0	0
21	4a66b9ee-d5fc-bdba-a7a6-70c5a15cc899	0	-1	0	-313	-700	0	0	-7	-3	0	0	0	0
21	582402db-f54b-92fd-cce3-cb5ac74c4c45	0	1	0	1014	0	0	0	10	0	0	0	0	0
21	5ca50ce4-1458-475f-ea66-7b32819ca9ac	0.5	-1	0	-1016	0	0	0	-10	0	0	0	0	0
21	67891187-d387-60ff-a9a9-acd3c4687e57	0.002082	0	0	0	0	0	0	0	0	0	0	0	0
21	8748f44c-810e-6e90-261b-69266630125a	0.001066	0	0	0	0	0	0	0	0	0	0	0	0
21	8c17309c-d02a-3425-4bb8-879ce44d149d	0.001067	0	0	0	0	0	0	0	0	0	0	0	0
21	9aedf2fe-b842-249d-d4ca-8b986d63a14f	0	1	0	313	700	0	0	7	3	0	0	0	0
21	9f040e7c-881e-c2d2-926b-9368919c96a9	0.001065	0	0	0	0	0	0	0	0	0	0	0	0
21	a82a5b66-23c6-f311-61d2-0ca7a8565376	0	-1	0	-967	0	-30	-20	-6	0	-5	0	0	-4
21	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0.50	-2	0	-2024	0	0	0	-20	0	0	0	0	0
21	b1d15cbe-104f-5ff7-deaf-30d168173af7	0	4	0	6707	0	0	0	40	0	0	0	0	0
21	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0.004144	0	0	0	0	0	0	0	0	0	0	0	0
21	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	0.003158	1	0	1016	0	0	0	10	0	0	0	0	0
21	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	0.003122	1	0	1004	0	0	0	10	0	0	0	0	0
21	d898eb6c-e533-2c4b-4ccc-b0519fc6caaf	0	-1	0	-1026	0	0	0	-10	0	0	0	0	0
21	da718855-2d55-1d12-609d-d734df2f5db2	0.006072	2	0	2024	0	0	0	20	0	0	0	0	0
21	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	0	-4	0	-6707	0	0	0	-40	0	0	0	0	0
21	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	0.001059	0	0	0	0	0	0	0	0	0	0	0	0
21	e04ab4ab-bf74-8be6-3328-44b673812341	0	1	0	1017	0	0	0	10	0	0	0	0	0
21	e391f700-05ad-b853-369d-ad415cd2bf34	0.001064	0	0	0	0	0	0	0	0	0	0	0	0
21	e4339876-2c5c-9b38-d28e-f7077e95a621	0.002190	0	0	0	0	0	0	0	0	0	0	0	0
21	e502e9ef-eb4e-348d-f734-570647bba4f7	0	1	0	1005	0	0	0	10	0	0	0	0	0
21	e9e9b2c7-a38d-e49b-6bf8-55d9e7bf4ca8	0	-1	0	-1005	0	0	0	-10	0	0	0	0	0
21	ed534f9f-929b-86a2-d72e-ba70a6b0336e	0	-1	0	-1014	0	0	0	-10	0	0	0	0	0
21	f4124135-4c70-8c63-e029-b0233e848668	0.005438	0	0	0	0	0	0	0	0	0	0	0	0
21	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	0.001060	0	0	0	0	0	0	0	0	0	0	0	0
21	f9ac8d79-5049-4a41-ca32-a704ce64448e	0	-1	0	-1023	0	0	0	-10	0	0	0	0	0
\.
COPY counting (id, org_id, budget_id, kind, conditions, each, calendar, counted_since, counted, retired, version, model_exact) FROM stdin;
134	21	7a374282-3504-4248-9917-5f2a48590934	window	{}	\N	["daily", "Asia/Tokyo", 0, 1, 0, 0]	2026-10-25 15:00:00+00	t	f	156	t
135	21	7a374282-3504-4248-9917-5f2a48590934	minute	{}	\N	["rolling", "UTC", 0, 1, 6, 60]	2026-11-30 05:07:00+00	t	f	157	t
136	21	7a374282-3504-4248-9917-5f2a48590934	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-26 11:00:00+00	t	f	158	t
137	21	1d7d1b6e-0a4e-4395-86e3-f348144ebf23	window	{}	tenant	["weekly", "America/New_York", 0, 1, 0, 0]	2026-10-26 04:00:00+00	t	t	166	t
138	21	8cb27b48-7fc0-4198-a55c-c1cf7c0d9278	window	{"team": "red"}	\N	["monthly", "UTC", 0, 15, 0, 0]	2026-10-15 00:00:00+00	t	f	160	t
139	21	f13535a4-6e8e-4530-8917-9f984bfe91ed	window	{"feature": "chat"}	\N	["quarterly", "UTC", 0, 1, 0, 0]	2026-10-01 00:00:00+00	t	t	168	t
140	21	13adbb29-9f13-4ecf-b3e2-61329f48872a	window	{}	\N	["rolling", "UTC", 0, 1, 24, 60]	2026-11-29 11:07:00+00	t	f	162	t
141	21	13adbb29-9f13-4ecf-b3e2-61329f48872a	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-26 11:00:00+00	t	f	163	t
142	21	21e968f3-0da2-46b9-bb75-9e2805e7605f	window	{}	run_id	["run", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	164	t
143	-21	485bcb3f-6465-4d87-901a-1e68cc2eaff8	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	165	t
144	21	1d7d1b6e-0a4e-4395-86e3-f348144ebf23	window	{}	tenant	["weekly", "Australia/Lord_Howe", 0, 1, 0, 0]	2026-10-25 13:00:00+00	t	f	167	t
145	21	231ea382-c028-4ecd-98b9-a8f2d7732651	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	169	f
146	21	2ec7a597-c988-4845-8477-0c4f60683b21	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	170	t
\.
COPY cube_15m (bucket, org_id, shard, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, cache_saved_usd) FROM stdin;
2026-10-31 12:00:00+00	21	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 23:00:00+00	-21	0	a82a5b66-23c6-f311-61d2-0ca7a8565376	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 23:00:00+00	21	0	254f67e2-c690-b002-f79c-26bf443c7893	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0	0
2026-11-24 23:00:00+00	21	0	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	1072	10	1072	0	0	0	10	0	0	0	0	0	0	0	0.002234	0	0	0.002144	0	0	0.000090	0	0	0
2026-11-24 23:00:00+00	21	0	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	1078	10	1078	0	0	0	10	0	0	0	0	0	1500000	1	0.002166	0	0	0.002156	0	0	0.000010	0	0	0
2026-11-24 23:00:00+00	21	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25	0
2026-11-24 23:00:00+00	21	0	e391f700-05ad-b853-369d-ad415cd2bf34	1	0	1064	10	564	400	100	0	10	0	0	0	0	0	0	0	0.003282	0	0	0.001692	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-24 23:00:00+00	21	2	f4124135-4c70-8c63-e029-b0233e848668	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100	0.000000
2026-11-24 23:00:00+00	21	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1006	-10	-1006	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25	0
2026-11-24 23:00:00+00	21	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0	0
2026-11-24 23:00:00+00	21	8	e391f700-05ad-b853-369d-ad415cd2bf34	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001064	0	0	-0.000564	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-24 23:00:00+00	21	8	f4124135-4c70-8c63-e029-b0233e848668	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002178	0	0	-0.001958	0	-0.000100	-0.000066	0	-0.000054	0.000000
2026-11-25 10:00:00+00	21	0	1ee8b833-300a-3593-6dbf-cb17428d7c2f	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-25 10:00:00+00	21	0	7138a176-d382-14a1-5602-e3a1da6aaff3	1	0	1077	10	1077	0	0	0	10	0	0	0	0	0	1500000	1	0.002164	0	0	0.002154	0	0	0.000010	0	0	0
2026-11-25 10:00:00+00	21	0	9f040e7c-881e-c2d2-926b-9368919c96a9	1	0	1065	10	565	400	100	0	10	0	0	0	0	0	0	0	0.003285	0	0	0.001695	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-25 10:00:00+00	21	0	c8c931a6-638a-d6c4-96fc-9c42092ce6ad	1	0	1074	10	1074	0	0	0	10	0	0	0	0	0	0	0	0.0012254	0.0012254	0	0.0011814	0	0	0.0000440	0	0	0
2026-11-25 10:00:00+00	21	2	654b9965-6e20-8137-11b0-075ad7ec85de	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-25 10:00:00+00	21	8	1ee8b833-300a-3593-6dbf-cb17428d7c2f	-1	0	-1004	-10	-1004	0	0	0	-10	0	0	0	0	0	0	0	-0.5	0	0	0	0	0	0	0	-0.5	0
2026-11-25 10:00:00+00	21	8	9f040e7c-881e-c2d2-926b-9368919c96a9	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001065	0	0	-0.000565	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-25 10:00:00+00	21	8	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.002098	0	0	0.002008	0	0	0.000090	0	0	0
2026-11-25 21:00:00+00	21	0	2306bdd6-5488-77f5-f98e-06c61627c458	1	1	1063	10	1063	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-25 21:00:00+00	21	0	26c489d3-f09d-57d4-7810-d5413270a63b	1	0	1071	10	1071	0	0	0	10	0	0	0	0	0	0	0	0.002232	0	0.002	0.002142	0	0	0.000090	0	0	0
2026-11-25 21:00:00+00	21	0	654b9965-6e20-8137-11b0-075ad7ec85de	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	21	0	d898eb6c-e533-2c4b-4ccc-b0519fc6caaf	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	21	8	1ba54ed4-470f-6f2c-08bd-e8a84bbe5b6b	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0.002142	0	0	0.002052	0	0	0.000090	0	0	0
2026-11-25 21:00:00+00	21	8	d898eb6c-e533-2c4b-4ccc-b0519fc6caaf	-1	0	-1026	-10	-1026	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	21	0	16589ab3-5b07-047b-19d3-488cc69689e4	1	0	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	21	0	286d3ae6-6992-4f00-6446-adf76bb60dd3	1	0	1082	10	1027	0	30	20	6	0	5	0	0	4	0	0	0.002254	0	0	0.002054	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-26 08:00:00+00	21	0	77c6e867-094b-0c70-e4e1-158617ac8e7b	1	0	1073	10	373	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	21	2	83e614bf-c875-5f1b-248a-03cd14873427	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	21	2	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 19:00:00+00	21	0	542d8438-f897-6126-4e1a-4b1ac94e6332	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 19:00:00+00	21	0	654b9965-6e20-8137-11b0-075ad7ec85de	1	1	1061	10	361	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-26 19:00:00+00	21	2	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.004130	0	0	0.004120	0	0	0.000010	0	0	0
2026-11-26 19:00:00+00	21	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002060	0	0	-0.002060	0	0	0.000000	0	0	0
2026-11-27 06:00:00+00	-21	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 06:00:00+00	21	0	0bbc40b4-b07e-b453-2842-84d9d578f640	1	0	1083	10	1083	0	0	0	10	0	0	0	0	0	0	0	0.002256	0	0.002	0.002166	0	0	0.000090	0	0	0
2026-11-27 06:00:00+00	21	0	b97cc08b-3413-8bce-78f8-73d6480c791c	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123	0
2026-11-27 06:00:00+00	21	2	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0	0
2026-11-27 06:00:00+00	21	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002182	0	0	-0.002072	0	0	-0.000110	0	0	0
2026-11-27 17:00:00+00	21	0	0dc52d52-70f5-1549-8f4e-daa17e488d60	1	0	1075	10	1075	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-27 17:00:00+00	21	0	8748f44c-810e-6e90-261b-69266630125a	1	0	1066	10	566	400	100	0	10	0	0	0	0	0	0	0	0.003288	0	0	0.001698	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-27 17:00:00+00	21	0	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	1060	10	1060	0	0	0	10	0	0	0	0	0	0	0	0.003270	0	0	0.003180	0	0	0.000090	0	0	0
2026-11-27 17:00:00+00	21	1	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 17:00:00+00	21	1	f9ac8d79-5049-4a41-ca32-a704ce64448e	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	0
2026-11-27 17:00:00+00	21	8	12da0f57-589b-9571-7680-3132755bebc4	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.002136	0	0.002	0.002046	0	0	0.000090	0	0	0
2026-11-27 17:00:00+00	21	8	8748f44c-810e-6e90-261b-69266630125a	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001066	0	0	-0.000566	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-27 17:00:00+00	21	8	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001060	0	0	-0.001060	0	0	0.000000	0	0	0
2026-11-27 17:00:00+00	21	8	f9ac8d79-5049-4a41-ca32-a704ce64448e	-1	0	-1023	-10	-1023	0	0	0	-10	0	0	0	0	0	0	0	0	0	-0.002	0	0	0	0	0	0	0
2026-11-28 04:00:00+00	21	0	4e2830f3-07ba-67d4-3659-1f15602475f1	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5	0
2026-11-28 04:00:00+00	21	0	e9e9b2c7-a38d-e49b-6bf8-55d9e7bf4ca8	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 04:00:00+00	21	8	e502e9ef-eb4e-348d-f734-570647bba4f7	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.002020	0	0	0.002010	0	0	0.000010	0	0	0
2026-11-28 04:00:00+00	21	8	e9e9b2c7-a38d-e49b-6bf8-55d9e7bf4ca8	-1	0	-1005	-10	-1005	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 11:00:00+00	21	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1084	10	1084	0	0	0	10	0	0	0	0	0	0	0	0.002258	0	0	0.002168	0	0	0.000090	0	0	0
2026-11-28 11:00:00+00	21	0	2306bdd6-5488-77f5-f98e-06c61627c458	1	0	1087	10	1087	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-28 11:00:00+00	21	0	654b9965-6e20-8137-11b0-075ad7ec85de	1	0	1085	10	385	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 11:00:00+00	21	0	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	1	0	1086	10	1086	0	0	0	10	0	0	0	0	0	0	0	0.0012386	0.0012386	0	0.0011946	0	0	0.0000440	0	0	0
2026-11-28 11:00:00+00	21	0	e4339876-2c5c-9b38-d28e-f7077e95a621	1	0	1088	10	1088	0	0	0	10	0	0	0	0	0	0	0	0.002266	0	0	0.002176	0	0	0.000090	0	0	0
2026-11-28 15:00:00+00	-21	0	f9ac8d79-5049-4a41-ca32-a704ce64448e	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	0
2026-11-28 15:00:00+00	21	0	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020	0
2026-11-28 15:00:00+00	21	0	654b9965-6e20-8137-11b0-075ad7ec85de	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 15:00:00+00	21	0	6ed8b0d9-5ffc-6085-c8be-79694f438b63	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020	0.0000000
2026-11-28 15:00:00+00	21	0	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	1	1	1062	10	1062	0	0	0	10	0	0	0	0	0	0	0	0.0012122	0.0012122	0	0.0011682	0	0	0.0000440	0	0	0
2026-11-28 15:00:00+00	21	2	7f02c254-e095-40ec-ef14-7f7fbedb1d10	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 02:00:00+00	21	0	f4124135-4c70-8c63-e029-b0233e848668	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100	0.000000
2026-11-29 02:00:00+00	21	1	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25	0
2026-11-29 02:00:00+00	21	2	26c489d3-f09d-57d4-7810-d5413270a63b	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0	0
2026-11-29 02:00:00+00	21	8	26c489d3-f09d-57d4-7810-d5413270a63b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002180	0	0.000	-0.002070	0	0	-0.000110	0	0	0
2026-11-29 02:00:00+00	21	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1018	-10	-1018	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25	0
2026-11-29 02:00:00+00	21	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0	0
2026-11-29 02:00:00+00	21	8	f4124135-4c70-8c63-e029-b0233e848668	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002202	0	0	-0.001982	0	-0.000100	-0.000066	0	-0.000054	0.000000
2026-11-29 13:00:00+00	21	0	0acb99af-c758-cf4c-8d7c-47d7d71fcffa	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0	0
2026-11-29 13:00:00+00	21	0	7ebacabf-31ba-91df-fe69-10206d78d602	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-29 13:00:00+00	21	0	83e614bf-c875-5f1b-248a-03cd14873427	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	21	0	8c17309c-d02a-3425-4bb8-879ce44d149d	1	0	1067	10	567	400	100	0	10	0	0	0	0	0	0	0	0.003291	0	0	0.001701	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-29 13:00:00+00	21	0	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0	0
2026-11-29 13:00:00+00	21	0	a534f0b2-7fb4-7026-f918-c68828baa48b	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0	0
2026-11-29 13:00:00+00	21	0	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	1	0	1059	10	1059	0	0	0	10	0	0	0	0	0	0	0	0.003267	0	0.002	0.003177	0	0	0.000090	0	0	0
2026-11-29 13:00:00+00	21	0	f4124135-4c70-8c63-e029-b0233e848668	1	0	1058	10	1003	0	30	20	6	0	5	0	0	4	0	0	0.003264	0	0	0.003009	0	0.000150	0.000054	0	0.000051	0.000000
2026-11-29 13:00:00+00	21	1	a82a5b66-23c6-f311-61d2-0ca7a8565376	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	21	8	1ee8b833-300a-3593-6dbf-cb17428d7c2f	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0.002134	0	0	0.001934	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-29 13:00:00+00	21	8	8c17309c-d02a-3425-4bb8-879ce44d149d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001067	0	0	-0.000567	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-29 13:00:00+00	21	8	a82a5b66-23c6-f311-61d2-0ca7a8565376	-1	0	-1022	-10	-967	0	-30	-20	-6	0	-5	0	0	-4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	21	8	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001059	0	0.000	-0.001059	0	0	0.000000	0	0	0
2026-11-29 13:00:00+00	21	8	f4124135-4c70-8c63-e029-b0233e848668	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001058	0	0	-0.001003	0	-0.000050	0.000000	0	-0.000005	0.000000
2026-11-30 00:00:00+00	21	0	26c489d3-f09d-57d4-7810-d5413270a63b	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0	0
2026-11-30 00:00:00+00	21	0	3a531fbe-fe0b-b643-dd28-9d4195127aa2	1	0	1076	10	1076	0	0	0	10	0	0	0	0	0	1500000	1	0.002242	0	0	0.002152	0	0	0.000090	0	0	0
2026-11-30 00:00:00+00	21	0	416b533a-77cd-5736-222b-5db5b0fc0b39	1	1	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	0
2026-11-30 00:00:00+00	21	0	ab449a66-31ec-e66c-d4d0-11ce826beaa3	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-30 00:00:00+00	21	0	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	0
2026-11-30 00:00:00+00	21	0	f4124135-4c70-8c63-e029-b0233e848668	1	0	1070	10	1015	0	30	20	6	0	5	0	0	4	0	0	0.002230	0	0	0.002030	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-30 00:00:00+00	21	8	26c489d3-f09d-57d4-7810-d5413270a63b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002204	0	0.000	-0.002094	0	0	-0.000110	0	0	0
2026-11-30 11:00:00+00	21	0	205febfd-6228-7287-43e9-d3822953e72a	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.004392	0	0	0.004192	0	0	0.000200	0	0	0
2026-11-30 11:00:00+00	21	0	2306bdd6-5488-77f5-f98e-06c61627c458	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-30 11:00:00+00	21	0	327595d9-6e92-ab02-8dcf-239a4ff8c571	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-30 11:00:00+00	21	0	4a66b9ee-d5fc-bdba-a7a6-70c5a15cc899	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	0	5ca50ce4-1458-475f-ea66-7b32819ca9ac	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-30 11:00:00+00	21	0	5eb754b9-530c-521c-80a8-8c0c8f05d226	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-30 11:00:00+00	21	0	5ff6ee1e-3e78-c099-e119-95427b80453d	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	0	67891187-d387-60ff-a9a9-acd3c4687e57	2	0	2130	20	2130	0	0	0	20	0	0	0	0	0	0	0	0.006362	0	0	0.006342	0	0	0.000020	0	0	0
2026-11-30 11:00:00+00	21	0	7dc468cb-ba73-1e37-9217-1009aaa9cbb9	1	0	1079	10	1079	0	0	0	10	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	0	7f02c254-e095-40ec-ef14-7f7fbedb1d10	2	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	0	83e614bf-c875-5f1b-248a-03cd14873427	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	0	b44a3fe6-0ca9-9043-bca3-c62a38305e89	2	0	2132	20	2132	0	0	0	20	0	0	0	0	0	0	0	0.006368	0	0	0.006348	0	0	0.000020	0	0	0
2026-11-30 11:00:00+00	21	0	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0	0
2026-11-30 11:00:00+00	21	0	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	2	0	2134	20	2134	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1001	10	1001	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	0	e4339876-2c5c-9b38-d28e-f7077e95a621	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.004360	0	0	0.004160	0	0	0.000200	0	0	0
2026-11-30 11:00:00+00	21	0	ed534f9f-929b-86a2-d72e-ba70a6b0336e	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	0	fcaf2de6-3854-badc-5898-ad18ef2e44de	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	1	26335f30-2e3c-dc80-6e72-e97341cf186e	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	1	3915eb34-cc32-ed11-c0a4-a309bac17324	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	3	26335f30-2e3c-dc80-6e72-e97341cf186e	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	3	3915eb34-cc32-ed11-c0a4-a309bac17324	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	3	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	1	0	1007	10	1007	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	8	205febfd-6228-7287-43e9-d3822953e72a	-1	0	-1017	-10	-1017	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002206	0	0	-0.002096	0	0	-0.000110	0	0	0
2026-11-30 11:00:00+00	21	8	4a66b9ee-d5fc-bdba-a7a6-70c5a15cc899	-1	0	-1013	-10	-313	-700	0	0	-7	-3	0	0	0	0	-812500	-1	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	8	582402db-f54b-92fd-cce3-cb5ac74c4c45	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0.002118	0	0	0.002028	0	0	0.000090	0	0	0
2026-11-30 11:00:00+00	21	8	5ca50ce4-1458-475f-ea66-7b32819ca9ac	-1	0	-1016	-10	-1016	0	0	0	-10	0	0	0	0	0	0	0	-0.5	0	0	0	0	0	0	0	-0.5	0
2026-11-30 11:00:00+00	21	8	67891187-d387-60ff-a9a9-acd3c4687e57	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002082	0	0	-0.002082	0	0	0.000000	0	0	0
2026-11-30 11:00:00+00	21	8	9aedf2fe-b842-249d-d4ca-8b986d63a14f	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.002116	0	0	0.000626	0.001400	0	0.000063	0.000027	0	0.000000
2026-11-30 11:00:00+00	21	8	b1d15cbe-104f-5ff7-deaf-30d168173af7	1	0	1001	10	1001	0	0	0	10	0	0	0	0	0	0	0	0.002092	0	0	0.002002	0	0	0.000090	0	0	0
2026-11-30 11:00:00+00	21	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002084	0	0	-0.002084	0	0	0.000000	0	0	0
2026-11-30 11:00:00+00	21	8	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.002122	0	0	0.002032	0	0	0.000090	0	0	0
2026-11-30 11:00:00+00	21	8	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-1	0	-1001	-10	-1001	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	21	8	e04ab4ab-bf74-8be6-3328-44b673812341	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.002124	0	0	0.002034	0	0	0.000090	0	0	0
2026-11-30 11:00:00+00	21	8	e4339876-2c5c-9b38-d28e-f7077e95a621	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002190	0	0	-0.002080	0	0	-0.000110	0	0	0
2026-11-30 11:00:00+00	21	8	ed534f9f-929b-86a2-d72e-ba70a6b0336e	-1	0	-1014	-10	-1014	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:15:00+00	21	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1903	10	1903	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:15:00+00	21	8	b1d15cbe-104f-5ff7-deaf-30d168173af7	3	0	5706	30	5706	0	0	0	30	0	0	0	0	0	0	0	0.011682	0	0	0.011412	0	0	0.000270	0	0	0
2026-11-30 11:15:00+00	21	8	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-3	0	-5706	-30	-5706	0	0	0	-30	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY cube_day (org_id, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, day, cache_saved_usd) FROM stdin;
-21	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0
-21	a82a5b66-23c6-f311-61d2-0ca7a8565376	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-24	0
-21	f9ac8d79-5049-4a41-ca32-a704ce64448e	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-28	0
21	0acb99af-c758-cf4c-8d7c-47d7d71fcffa	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0	2026-11-29	0
21	0bbc40b4-b07e-b453-2842-84d9d578f640	1	0	1083	10	1083	0	0	0	10	0	0	0	0	0	0	0	0.002256	0	0.002	0.002166	0	0	0.000090	0	0	2026-11-27	0
21	0dc52d52-70f5-1549-8f4e-daa17e488d60	1	0	1075	10	1075	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-27	0
21	12da0f57-589b-9571-7680-3132755bebc4	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.002136	0	0.002	0.002046	0	0	0.000090	0	0	2026-11-27	0
21	16589ab3-5b07-047b-19d3-488cc69689e4	1	0	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	2026-11-26	0
21	1ba54ed4-470f-6f2c-08bd-e8a84bbe5b6b	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0.002142	0	0	0.002052	0	0	0.000090	0	0	2026-11-25	0
21	1ee8b833-300a-3593-6dbf-cb17428d7c2f	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	0	0	0.0	2026-11-25	0
21	1ee8b833-300a-3593-6dbf-cb17428d7c2f	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0.002134	0	0	0.001934	0	0.000100	0.000054	0	0.000046	2026-11-29	0.000000
21	205febfd-6228-7287-43e9-d3822953e72a	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
21	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.002162	0	0	0.002072	0	0	0.000090	0	0	2026-11-27	0
21	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.002186	0	0	0.002096	0	0	0.000090	0	0	2026-11-30	0
21	2306bdd6-5488-77f5-f98e-06c61627c458	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-30	0
21	2306bdd6-5488-77f5-f98e-06c61627c458	1	1	1063	10	1063	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-25	0
21	254f67e2-c690-b002-f79c-26bf443c7893	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0	2026-11-24	0
21	26335f30-2e3c-dc80-6e72-e97341cf186e	2	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
21	26c489d3-f09d-57d4-7810-d5413270a63b	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.002160	0	0.002	0.002070	0	0	0.000090	0	0	2026-11-29	0
21	26c489d3-f09d-57d4-7810-d5413270a63b	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.002184	0	0.002	0.002094	0	0	0.000090	0	0	2026-11-30	0
21	26c489d3-f09d-57d4-7810-d5413270a63b	1	0	1071	10	1071	0	0	0	10	0	0	0	0	0	0	0	0.002232	0	0.002	0.002142	0	0	0.000090	0	0	2026-11-25	0
21	286d3ae6-6992-4f00-6446-adf76bb60dd3	1	0	1082	10	1027	0	30	20	6	0	5	0	0	4	0	0	0.002254	0	0	0.002054	0	0.000100	0.000054	0	0.000046	2026-11-26	0.000000
21	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020	2026-11-28	0
21	327595d9-6e92-ab02-8dcf-239a4ff8c571	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-30	0
21	3915eb34-cc32-ed11-c0a4-a309bac17324	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
21	3a531fbe-fe0b-b643-dd28-9d4195127aa2	1	0	1076	10	1076	0	0	0	10	0	0	0	0	0	1500000	1	0.002242	0	0	0.002152	0	0	0.000090	0	0	2026-11-30	0
21	416b533a-77cd-5736-222b-5db5b0fc0b39	1	1	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	2026-11-30	0
21	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	1072	10	1072	0	0	0	10	0	0	0	0	0	0	0	0.002234	0	0	0.002144	0	0	0.000090	0	0	2026-11-24	0
21	4a66b9ee-d5fc-bdba-a7a6-70c5a15cc899	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
21	4e2830f3-07ba-67d4-3659-1f15602475f1	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5	2026-11-28	0
21	542d8438-f897-6126-4e1a-4b1ac94e6332	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0
21	582402db-f54b-92fd-cce3-cb5ac74c4c45	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0.002118	0	0	0.002028	0	0	0.000090	0	0	2026-11-30	0
21	5ca50ce4-1458-475f-ea66-7b32819ca9ac	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	0	0	0.0	2026-11-30	0
21	5eb754b9-530c-521c-80a8-8c0c8f05d226	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-30	0
21	5ff6ee1e-3e78-c099-e119-95427b80453d	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
21	654b9965-6e20-8137-11b0-075ad7ec85de	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-28	0
21	654b9965-6e20-8137-11b0-075ad7ec85de	1	1	1061	10	361	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-26	0
21	654b9965-6e20-8137-11b0-075ad7ec85de	2	0	2038	20	638	1400	0	0	14	6	0	0	0	0	1625000	2	0	0	0	0	0	0	0	0	0	2026-11-25	0
21	67891187-d387-60ff-a9a9-acd3c4687e57	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.002092	0	0	0.002082	0	0	0.000010	0	0	2026-11-30	0
21	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	1078	10	1078	0	0	0	10	0	0	0	0	0	1500000	1	0.002166	0	0	0.002156	0	0	0.000010	0	0	2026-11-24	0
21	6ed8b0d9-5ffc-6085-c8be-79694f438b63	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020	2026-11-28	0.0000000
21	7138a176-d382-14a1-5602-e3a1da6aaff3	1	0	1077	10	1077	0	0	0	10	0	0	0	0	0	1500000	1	0.002164	0	0	0.002154	0	0	0.000010	0	0	2026-11-25	0
21	77c6e867-094b-0c70-e4e1-158617ac8e7b	1	0	1073	10	373	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-26	0
21	7dc468cb-ba73-1e37-9217-1009aaa9cbb9	1	0	1079	10	1079	0	0	0	10	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	2026-11-30	0
21	7ebacabf-31ba-91df-fe69-10206d78d602	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29	0
21	7f02c254-e095-40ec-ef14-7f7fbedb1d10	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0
21	7f02c254-e095-40ec-ef14-7f7fbedb1d10	2	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
21	83e614bf-c875-5f1b-248a-03cd14873427	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0
21	83e614bf-c875-5f1b-248a-03cd14873427	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0
21	83e614bf-c875-5f1b-248a-03cd14873427	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
21	8748f44c-810e-6e90-261b-69266630125a	1	0	1066	10	566	400	100	0	10	0	0	0	0	0	0	0	0.002222	0	0	0.001132	0.000800	0.000200	0.000090	0	0	2026-11-27	0.000000
21	8c17309c-d02a-3425-4bb8-879ce44d149d	1	0	1067	10	567	400	100	0	10	0	0	0	0	0	0	0	0.002224	0	0	0.001134	0.000800	0.000200	0.000090	0	0	2026-11-29	0.000000
21	9aedf2fe-b842-249d-d4ca-8b986d63a14f	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.002116	0	0	0.000626	0.001400	0	0.000063	0.000027	0	2026-11-30	0.000000
21	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0	2026-11-29	0
21	9f040e7c-881e-c2d2-926b-9368919c96a9	1	0	1065	10	565	400	100	0	10	0	0	0	0	0	0	0	0.002220	0	0	0.001130	0.000800	0.000200	0.000090	0	0	2026-11-25	0.000000
21	a534f0b2-7fb4-7026-f918-c68828baa48b	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0	2026-11-29	0
21	a82a5b66-23c6-f311-61d2-0ca7a8565376	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0
21	ab449a66-31ec-e66c-d4d0-11ce826beaa3	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-30	0
21	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-24	0
21	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-29	0
21	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	6707	40	6707	0	0	0	40	0	0	0	0	0	0	0	0.013774	0	0	0.013414	0	0	0.000360	0	0	2026-11-30	0
21	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.002070	0	0	0.002060	0	0	0.000010	0	0	2026-11-26	0
21	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.002094	0	0	0.002084	0	0	0.000010	0	0	2026-11-30	0
21	b97cc08b-3413-8bce-78f8-73d6480c791c	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123	2026-11-27	0
21	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.002122	0	0	0.002032	0	0	0.000090	0	0	2026-11-30	0
21	c8c931a6-638a-d6c4-96fc-9c42092ce6ad	1	0	1074	10	1074	0	0	0	10	0	0	0	0	0	0	0	0.0012254	0.0012254	0	0.0011814	0	0	0.0000440	0	0	2026-11-25	0
21	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	1	1	1062	10	1062	0	0	0	10	0	0	0	0	0	0	0	0.0012122	0.0012122	0	0.0011682	0	0	0.0000440	0	0	2026-11-28	0
21	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	2	0	2040	20	2040	0	0	0	20	0	0	0	0	0	0	0	0.0023320	0.0023320	0	0.0022440	0	0	0.0000880	0	0	2026-11-30	0
21	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.002098	0	0	0.002008	0	0	0.000090	0	0	2026-11-25	0
21	d898eb6c-e533-2c4b-4ccc-b0519fc6caaf	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25	0
21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0
21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0
21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	2	0	2050	20	2050	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
21	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0	2026-11-24	0
21	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0	2026-11-29	0
21	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	-3803	-20	-3803	0	0	0	-20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
21	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-31	0
21	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	1	0	1059	10	1059	0	0	0	10	0	0	0	0	0	0	0	0.002208	0	0.002	0.002118	0	0	0.000090	0	0	2026-11-29	0
21	e04ab4ab-bf74-8be6-3328-44b673812341	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.002124	0	0	0.002034	0	0	0.000090	0	0	2026-11-30	0
21	e391f700-05ad-b853-369d-ad415cd2bf34	1	0	1064	10	564	400	100	0	10	0	0	0	0	0	0	0	0.002218	0	0	0.001128	0.000800	0.000200	0.000090	0	0	2026-11-24	0.000000
21	e4339876-2c5c-9b38-d28e-f7077e95a621	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.002170	0	0	0.002080	0	0	0.000090	0	0	2026-11-30	0
21	e502e9ef-eb4e-348d-f734-570647bba4f7	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.002020	0	0	0.002010	0	0	0.000010	0	0	2026-11-28	0
21	e9e9b2c7-a38d-e49b-6bf8-55d9e7bf4ca8	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0
21	ed534f9f-929b-86a2-d72e-ba70a6b0336e	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
21	f4124135-4c70-8c63-e029-b0233e848668	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.002158	0	0	0.001958	0	0.000100	0.000054	0	0.000046	2026-11-24	0.000000
21	f4124135-4c70-8c63-e029-b0233e848668	1	0	1070	10	1015	0	30	20	6	0	5	0	0	4	0	0	0.002230	0	0	0.002030	0	0.000100	0.000054	0	0.000046	2026-11-30	0.000000
21	f4124135-4c70-8c63-e029-b0233e848668	2	0	2104	20	1994	0	60	40	12	0	10	0	0	8	0	0	0.004388	0	0	0.003988	0	0.000200	0.000108	0	0.000092	2026-11-29	0.000000
21	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	1060	10	1060	0	0	0	10	0	0	0	0	0	0	0	0.002210	0	0	0.002120	0	0	0.000090	0	0	2026-11-27	0
21	f9ac8d79-5049-4a41-ca32-a704ce64448e	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	0	0	2026-11-27	0
21	fcaf2de6-3854-badc-5898-ad18ef2e44de	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
\.
COPY delivery (id, org_id, channel_id, event_id, type, message, metric, fired_id, opened, created_at, state, due_at, attempts, first_attempt_at, done_at, digest_id, alert_key) FROM stdin;
151	21	b8513d182eca99174804cd27	webhook-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.287077+00	delivered	2026-11-30 11:28:51.287077+00	1	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	8f696f40-486a-4dd1-3a76-d12ecd61566f
152	21	b8513d182eca99174804cd27	webhook-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.287173+00	failed	2026-11-30 11:28:51.287173+00	1	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	b2836d36-64eb-8a90-6529-20fe26f490b9
153	21	b8513d182eca99174804cd27	webhook-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.287185+00	pending	2026-11-30 11:28:51.287185+00	0	\N	\N	\N	8ad692f7-dfa9-b966-308b-d3d6cc96b482
154	21	5a2901c909f15fbce16b4ba0	slack-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.2921+00	delivered	2026-11-30 11:28:51.2921+00	1	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	d4b25d28-42b3-932e-a167-90b819be7c7b
155	21	5a2901c909f15fbce16b4ba0	slack-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.292142+00	failed	2026-11-30 11:28:51.292142+00	1	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	56c93b4a-b689-148b-a780-42758a1a5f82
156	21	5a2901c909f15fbce16b4ba0	slack-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.292232+00	pending	2026-11-30 11:28:51.292232+00	0	\N	\N	\N	5d7ebe4d-3c5b-6c6c-0262-2b74a9cc3d8e
157	21	38b1b2c495efda130b73c974	email-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.294828+00	delivered	2026-11-30 11:28:51.294828+00	1	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	71e82f13-7d4f-f66f-99c0-4b28c10ed340
158	21	38b1b2c495efda130b73c974	email-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.294862+00	failed	2026-11-30 11:28:51.294862+00	1	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	0a32339b-42ed-0223-e3c9-f3886b81d951
159	21	38b1b2c495efda130b73c974	email-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.294873+00	pending	2026-11-30 11:28:51.294873+00	0	\N	\N	\N	d9bf3f88-ef73-6413-249c-ce7d6d3ccc88
160	21	5c15288e3e2376a356438786	pagerduty-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.296096+00	delivered	2026-11-30 11:28:51.296096+00	1	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	11c41235-00b7-08a9-b9e4-65fc471ae375
161	21	5c15288e3e2376a356438786	pagerduty-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.296127+00	failed	2026-11-30 11:28:51.296127+00	1	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	4e59de88-fe25-ce7f-1cc6-e22c6f3951c4
162	21	5c15288e3e2376a356438786	pagerduty-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.296136+00	pending	2026-11-30 11:28:51.296136+00	0	\N	\N	\N	da017602-08fa-2c43-b7d4-bbb0bd9395fd
163	21	741eec21eb38bf99555dfc8d	alertmanager-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.297269+00	delivered	2026-11-30 11:28:51.297269+00	1	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	ac8ec04c-c42b-6ba6-432a-ca24e5fde4c8
164	21	741eec21eb38bf99555dfc8d	alertmanager-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.297299+00	failed	2026-11-30 11:28:51.297299+00	1	2026-11-30 11:28:51.284902+00	2026-11-30 11:28:51.284902+00	\N	e909670e-213e-16a5-5fa3-0a42bbd29898
165	21	741eec21eb38bf99555dfc8d	alertmanager-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:51.297309+00	pending	2026-11-30 11:28:51.297309+00	0	\N	\N	\N	0d28bb65-46c8-269d-7342-8f31527463bc
\.
COPY delivery_attempt (id, org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail) FROM stdin;
101	21	b8513d182eca99174804cd27	webhook-0	2026-11-30 11:28:51.284902+00	12	delivered	200	
102	21	b8513d182eca99174804cd27	webhook-1	2026-11-30 11:28:51.284902+00	12	refused	500	
103	21	5a2901c909f15fbce16b4ba0	slack-0	2026-11-30 11:28:51.284902+00	12	delivered	200	
104	21	5a2901c909f15fbce16b4ba0	slack-1	2026-11-30 11:28:51.284902+00	12	refused	500	
105	21	38b1b2c495efda130b73c974	email-0	2026-11-30 11:28:51.284902+00	12	delivered	200	
106	21	38b1b2c495efda130b73c974	email-1	2026-11-30 11:28:51.284902+00	12	refused	500	
107	21	5c15288e3e2376a356438786	pagerduty-0	2026-11-30 11:28:51.284902+00	12	delivered	200	
108	21	5c15288e3e2376a356438786	pagerduty-1	2026-11-30 11:28:51.284902+00	12	refused	500	
109	21	741eec21eb38bf99555dfc8d	alertmanager-0	2026-11-30 11:28:51.284902+00	12	delivered	200	
110	21	741eec21eb38bf99555dfc8d	alertmanager-1	2026-11-30 11:28:51.284902+00	12	refused	500	
\.
COPY dimension_set (org_id, id, provider, model, operation, service_tier, feature, team, service, environment, project, gl_account, outcome, workload, variant, customer_tier, cost_status, model_family, model_alias) FROM stdin;
-21	640568ab-e828-1515-ffc7-4299c8521ad4	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	unpriced	\N	\N
-21	a82a5b66-23c6-f311-61d2-0ca7a8565376	openai	gpt-4o	\N	\N	chat	red	\N	prod	p1	\N	resolved	batch	a	\N	unpriced	\N	\N
-21	f9ac8d79-5049-4a41-ca32-a704ce64448e	openai	gpt-4o	\N	\N	summary	\N	web	staging	\N	\N	resolved	batch	b	gold	unpriced	\N	\N
21	0acb99af-c758-cf4c-8d7c-47d7d71fcffa	openai	o3-mini-2025-01-31	\N	\N	summary	\N	web	staging	\N	\N	resolved	batch	b	gold	priced	o3-mini	openai/o3-mini
21	0bbc40b4-b07e-b453-2842-84d9d578f640	openai	gpt-4o	\N	\N	summary	\N	web	staging	\N	\N	done	batch	b	gold	priced	gpt-4o	\N
21	0dc52d52-70f5-1549-8f4e-daa17e488d60	openai	gpt-4o	agent	\N	\N	blue	\N	staging	\N	\N	resolved	batch	b	\N	reported	gpt-4o	\N
21	12da0f57-589b-9571-7680-3132755bebc4	openai	gpt-4o	\N	\N	summary	\N	web	staging	\N	\N	resolved	batch	b	gold	priced	\N	\N
21	16589ab3-5b07-047b-19d3-488cc69689e4	openai	gpt-4o	\N	\N	agents	blue	\N	staging	\N	\N	resolved	batch	b	\N	unpriced	gpt-4o	\N
21	1ba54ed4-470f-6f2c-08bd-e8a84bbe5b6b	azure	our-deployment	chat	flex	summary	\N	worker	staging	p1	6001	resolved	\N	a	gold	estimated	our-deployment	\N
21	1ee8b833-300a-3593-6dbf-cb17428d7c2f	openai	gpt-4o	\N	\N	chat	red	\N	prod	p1	\N	resolved	batch	a	\N	estimated	\N	\N
21	205febfd-6228-7287-43e9-d3822953e72a	openai	gpt-4o	\N	\N	summary	__other__	web	staging	\N	\N	resolved	batch	b	gold	unpriced	\N	\N
21	2135fe5a-062a-4059-79c8-08fc2642a90d	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	gpt-4o	\N
21	2306bdd6-5488-77f5-f98e-06c61627c458	openai	gpt-4o	\N	\N	\N	blue	\N	staging	\N	\N	resolved	batch	b	\N	reported	gpt-4o	\N
21	254f67e2-c690-b002-f79c-26bf443c7893	openai	o3-mini-2025-01-31	chat	\N	summary	\N	worker	staging	p1	6001	resolved	\N	a	gold	priced	o3-mini	\N
21	26335f30-2e3c-dc80-6e72-e97341cf186e	openai	gpt-4o	\N	\N	summary	\N	worker	staging	p1	6001	resolved	\N	a	gold	priced	\N	\N
21	26c489d3-f09d-57d4-7810-d5413270a63b	openai	gpt-4o	\N	\N	summary	\N	web	staging	\N	\N	resolved	batch	b	gold	priced	gpt-4o	\N
21	286d3ae6-6992-4f00-6446-adf76bb60dd3	openai	gpt-4o	\N	\N	chat	red	\N	prod	p1	\N	done	batch	a	\N	estimated	gpt-4o	\N
21	320ea466-ce88-49d0-32b6-b210ce3e7979	openai	our-model	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	our-model	\N
21	327595d9-6e92-ab02-8dcf-239a4ff8c571	openai	gpt-4o	\N	\N	\N	__other__	\N	staging	\N	\N	resolved	batch	b	\N	reported	\N	\N
21	3915eb34-cc32-ed11-c0a4-a309bac17324	openai	gpt-4o	\N	\N	\N	blue	\N	staging	\N	\N	resolved	batch	b	\N	unpriced	\N	\N
21	3a531fbe-fe0b-b643-dd28-9d4195127aa2	openai	gpt-4o	\N	\N	agents	red	\N	prod	p1	\N	resolved	batch	a	\N	priced	gpt-4o	\N
21	416b533a-77cd-5736-222b-5db5b0fc0b39	openai	gpt-4o	\N	\N	agents	\N	worker	staging	p1	6001	resolved	\N	a	gold	priced	gpt-4o	\N
21	421abed6-d19e-ab79-d8d0-a1513617f07a	openai	gpt-4o	\N	\N	\N	t2	\N	staging	\N	\N	resolved	batch	b	\N	reported	\N	\N
21	47a70425-428a-3676-0a1e-399b1545a7eb	openai	gpt-4o	tool	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	gpt-4o	\N
21	4a66b9ee-d5fc-bdba-a7a6-70c5a15cc899	openai	gpt-4o	\N	\N	\N	t0	worker	\N	\N	\N	resolved	\N	\N	\N	unpriced	\N	\N
21	4e2830f3-07ba-67d4-3659-1f15602475f1	openai	o3-mini-2025-01-31	\N	\N	chat	red	\N	prod	p1	\N	resolved	batch	a	\N	estimated	o3-mini	openai/o3-mini
21	542d8438-f897-6126-4e1a-4b1ac94e6332	openai	gpt-4o-mini	\N	\N	summary	\N	web	staging	\N	\N	resolved	batch	b	gold	unpriced	\N	\N
21	582402db-f54b-92fd-cce3-cb5ac74c4c45	openai	gpt-4o	chat	\N	summary	t1	worker	staging	p1	6001	resolved	\N	a	gold	priced	\N	\N
21	5ca50ce4-1458-475f-ea66-7b32819ca9ac	openai	gpt-4o	\N	\N	chat	__other__	\N	prod	p1	\N	resolved	batch	a	\N	estimated	\N	\N
21	5eb754b9-530c-521c-80a8-8c0c8f05d226	openai	gpt-4o-mini	\N	\N	chat	red	\N	prod	p1	\N	resolved	batch	a	\N	estimated	\N	\N
21	5ff6ee1e-3e78-c099-e119-95427b80453d	openai	o3-mini-2025-01-31	\N	\N	\N	blue	\N	staging	\N	\N	resolved	batch	b	\N	unpriced	o3-mini	\N
21	654b9965-6e20-8137-11b0-075ad7ec85de	openai	gpt-4o-mini	\N	\N	\N	red	worker	\N	\N	\N	resolved	\N	\N	\N	unpriced	\N	\N
21	67891187-d387-60ff-a9a9-acd3c4687e57	openai	nobody-knows-it	\N	\N	summary	\N	web	staging	\N	\N	resolved	batch	b	gold	priced	nobody-knows-it	\N
21	69c3fff1-6a5a-0123-b1d0-37705694f4c4	openai	nobody-knows-it	\N	\N	agents	red	web	prod	p1	6001	resolved	batch	a	gold	priced	nobody-knows-it	\N
21	6ed8b0d9-5ffc-6085-c8be-79694f438b63	openai	our-model	\N	\N	\N	red	worker	\N	\N	\N	resolved	\N	\N	\N	estimated	our-model	\N
21	7138a176-d382-14a1-5602-e3a1da6aaff3	openai	nobody-knows-it	\N	\N	agents	\N	web	staging	\N	\N	resolved	batch	b	gold	priced	nobody-knows-it	\N
21	77c6e867-094b-0c70-e4e1-158617ac8e7b	openai	gpt-4o-mini	tool	\N	\N	red	worker	\N	\N	\N	resolved	\N	\N	\N	unpriced	\N	\N
21	7dc468cb-ba73-1e37-9217-1009aaa9cbb9	openai	ft:gpt-4o:acme::x	\N	\N	agents	red	worker	\N	\N	\N	resolved	\N	\N	\N	unpriced	\N	\N
21	7ebacabf-31ba-91df-fe69-10206d78d602	azure	our-deployment	\N	flex	\N	blue	\N	staging	\N	\N	resolved	batch	b	\N	reported	our-deployment	\N
21	7f02c254-e095-40ec-ef14-7f7fbedb1d10	openai	gpt-4o	\N	\N	summary	\N	worker	staging	p1	6001	resolved	\N	a	gold	priced	gpt-4o	\N
21	83e614bf-c875-5f1b-248a-03cd14873427	openai	gpt-4o	\N	\N	\N	blue	\N	staging	\N	\N	resolved	batch	b	\N	unpriced	gpt-4o	\N
21	8748f44c-810e-6e90-261b-69266630125a	openai	gpt-4o	\N	\N	cached	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	gpt-4o	\N
21	8c17309c-d02a-3425-4bb8-879ce44d149d	openai	gpt-4o	\N	\N	cached	red	worker	\N	\N	\N	resolved	\N	\N	\N	estimated	gpt-4o	\N
21	931b057b-5349-6005-7484-bdf767f7c7fe	openai	gpt-4o	\N	\N	summary	t4	web	staging	\N	\N	resolved	batch	b	gold	unpriced	\N	\N
21	9aedf2fe-b842-249d-d4ca-8b986d63a14f	openai	gpt-4o	\N	\N	\N	t0	worker	\N	\N	\N	resolved	\N	\N	\N	estimated	\N	\N
21	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	openai	o3-mini-2025-01-31	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	o3-mini	\N
21	9f040e7c-881e-c2d2-926b-9368919c96a9	openai	gpt-4o	\N	\N	cached	\N	web	staging	\N	\N	resolved	batch	b	gold	estimated	gpt-4o	\N
21	a534f0b2-7fb4-7026-f918-c68828baa48b	openai	o3-mini-2025-01-31	\N	\N	\N	red	worker	\N	\N	\N	resolved	\N	\N	\N	priced	o3-mini	\N
21	a82a5b66-23c6-f311-61d2-0ca7a8565376	openai	gpt-4o	\N	\N	chat	red	\N	prod	p1	\N	resolved	batch	a	\N	unpriced	\N	\N
21	ab449a66-31ec-e66c-d4d0-11ce826beaa3	openai	gpt-4o	\N	\N	\N	blue	\N	staging	\N	\N	resolved	batch	b	\N	reported	\N	\N
21	abde1851-3fa8-faae-2fd1-0f86ad45b77b	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	\N	\N
21	b1d15cbe-104f-5ff7-deaf-30d168173af7	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	priced	\N	\N
21	b44a3fe6-0ca9-9043-bca3-c62a38305e89	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	nobody-knows-it	\N
21	b97cc08b-3413-8bce-78f8-73d6480c791c	openai	o3-mini-2025-01-31	\N	\N	\N	blue	\N	staging	\N	\N	resolved	batch	b	\N	reported	o3-mini	\N
21	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	openai	gpt-4o	\N	\N	chat	t3	\N	prod	p1	\N	resolved	batch	a	\N	priced	\N	\N
21	c8c931a6-638a-d6c4-96fc-9c42092ce6ad	openai	o3-mini	agent	\N	summary	\N	worker	staging	p1	6001	resolved	\N	a	gold	priced	o3-mini	\N
21	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	openai	o3-mini	chat	\N	summary	\N	worker	staging	p1	6001	resolved	\N	a	gold	priced	o3-mini	\N
21	ccd88843-c4ad-7937-be09-e3de9afbcd66	openai	gpt-4o	\N	\N	chat	t3	\N	prod	p1	\N	resolved	batch	a	\N	estimated	\N	\N
21	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	openai	gpt-4o	\N	\N	chat	red	\N	prod	p1	\N	resolved	batch	a	\N	priced	\N	\N
21	d898eb6c-e533-2c4b-4ccc-b0519fc6caaf	azure	our-deployment	chat	flex	summary	\N	worker	staging	p1	6001	resolved	\N	a	gold	unpriced	our-deployment	\N
21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	openai	ft:gpt-4o:acme::x	\N	\N	\N	red	worker	\N	\N	\N	resolved	\N	\N	\N	unpriced	\N	\N
21	da718855-2d55-1d12-609d-d734df2f5db2	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	\N	\N
21	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unpriced	\N	\N
21	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	openai	gpt-4o	\N	\N	summary	\N	web	staging	\N	\N	resolved	batch	b	gold	estimated	gpt-4o	\N
21	e04ab4ab-bf74-8be6-3328-44b673812341	openai	gpt-4o	\N	\N	summary	t4	web	staging	\N	\N	resolved	batch	b	gold	priced	\N	\N
21	e391f700-05ad-b853-369d-ad415cd2bf34	openai	gpt-4o	\N	\N	cached	red	\N	prod	p1	\N	resolved	batch	a	\N	estimated	gpt-4o	\N
21	e4339876-2c5c-9b38-d28e-f7077e95a621	openai	gpt-4o	\N	\N	chat	red	\N	prod	p1	\N	resolved	batch	a	\N	priced	gpt-4o	\N
21	e502e9ef-eb4e-348d-f734-570647bba4f7	openai	nobody-knows-it	\N	\N	summary	\N	web	staging	\N	\N	resolved	batch	b	gold	priced	\N	\N
21	e9e9b2c7-a38d-e49b-6bf8-55d9e7bf4ca8	openai	nobody-knows-it	\N	\N	summary	\N	web	staging	\N	\N	resolved	batch	b	gold	unpriced	\N	\N
21	ed534f9f-929b-86a2-d72e-ba70a6b0336e	openai	gpt-4o	chat	\N	summary	t1	worker	staging	p1	6001	resolved	\N	a	gold	unpriced	\N	\N
21	f4124135-4c70-8c63-e029-b0233e848668	openai	gpt-4o	\N	\N	chat	red	\N	prod	p1	\N	resolved	batch	a	\N	estimated	gpt-4o	\N
21	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	gpt-4o	\N
21	f9ac8d79-5049-4a41-ca32-a704ce64448e	openai	gpt-4o	\N	\N	summary	\N	web	staging	\N	\N	resolved	batch	b	gold	unpriced	\N	\N
21	fcaf2de6-3854-badc-5898-ad18ef2e44de	openai	o3-mini-2025-01-31	\N	\N	summary	\N	worker	staging	p1	6001	resolved	\N	a	gold	priced	o3-mini	\N
\.
COPY dimension_value (org_id, utc_day, dimension, value) FROM stdin;
-21	2026-11-24	cost_status	unpriced
-21	2026-11-24	dimension_set	a82a5b6623c6f31161d20ca7a8565376
-21	2026-11-24	environment	prod
-21	2026-11-24	feature	chat
-21	2026-11-24	model	gpt-4o
-21	2026-11-24	outcome	resolved
-21	2026-11-24	project	p1
-21	2026-11-24	provider	openai
-21	2026-11-24	team	red
-21	2026-11-24	variant	a
-21	2026-11-24	workload	batch
-21	2026-11-27	cost_status	unpriced
-21	2026-11-27	customer_tier	gold
-21	2026-11-27	dimension_set	640568abe8281515ffc74299c8521ad4
-21	2026-11-27	environment	prod
-21	2026-11-27	feature	chat
-21	2026-11-27	gl_account	6001
-21	2026-11-27	model	gpt-4o
-21	2026-11-27	outcome	resolved
-21	2026-11-27	project	p1
-21	2026-11-27	provider	openai
-21	2026-11-27	service	web
-21	2026-11-27	team	red
-21	2026-11-27	variant	a
-21	2026-11-27	workload	batch
-21	2026-11-28	cost_status	unpriced
-21	2026-11-28	customer_tier	gold
-21	2026-11-28	dimension_set	f9ac8d7950494a41ca32a704ce64448e
-21	2026-11-28	environment	staging
-21	2026-11-28	feature	summary
-21	2026-11-28	model	gpt-4o
-21	2026-11-28	outcome	resolved
-21	2026-11-28	provider	openai
-21	2026-11-28	service	web
-21	2026-11-28	variant	b
-21	2026-11-28	workload	batch
21	2026-10-31	cost_status	unpriced
21	2026-10-31	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
21	2026-10-31	model	gpt-4o
21	2026-10-31	provider	openai
21	2026-11-24	cost_status	estimated
21	2026-11-24	cost_status	priced
21	2026-11-24	customer_tier	gold
21	2026-11-24	dimension_set	254f67e2c690b002f79c26bf443c7893
21	2026-11-24	dimension_set	47a70425428a36760a1e399b1545a7eb
21	2026-11-24	dimension_set	69c3fff16a5a0123b1d037705694f4c4
21	2026-11-24	dimension_set	abde18513fa8faae2fd10f86ad45b77b
21	2026-11-24	dimension_set	da7188552d551d12609dd734df2f5db2
21	2026-11-24	dimension_set	e391f70005adb853369dad415cd2bf34
21	2026-11-24	dimension_set	f41241354c708c63e029b0233e848668
21	2026-11-24	environment	prod
21	2026-11-24	environment	staging
21	2026-11-24	feature	agents
21	2026-11-24	feature	cached
21	2026-11-24	feature	chat
21	2026-11-24	feature	summary
21	2026-11-24	gl_account	6001
21	2026-11-24	model	gpt-4o
21	2026-11-24	model	nobody-knows-it
21	2026-11-24	model	o3-mini-2025-01-31
21	2026-11-24	operation	chat
21	2026-11-24	operation	tool
21	2026-11-24	outcome	resolved
21	2026-11-24	project	p1
21	2026-11-24	provider	openai
21	2026-11-24	service	web
21	2026-11-24	service	worker
21	2026-11-24	team	red
21	2026-11-24	variant	a
21	2026-11-24	workload	batch
21	2026-11-25	cost_status	estimated
21	2026-11-25	cost_status	priced
21	2026-11-25	cost_status	reported
21	2026-11-25	cost_status	unpriced
21	2026-11-25	customer_tier	gold
21	2026-11-25	dimension_set	1ba54ed4470f6f2c08bde8a84bbe5b6b
21	2026-11-25	dimension_set	1ee8b833300a35936dbfcb17428d7c2f
21	2026-11-25	dimension_set	2306bdd6548877f5f98e06c61627c458
21	2026-11-25	dimension_set	26c489d3f09d57d47810d5413270a63b
21	2026-11-25	dimension_set	654b99656e20813711b0075ad7ec85de
21	2026-11-25	dimension_set	7138a176d38214a15602e3a1da6aaff3
21	2026-11-25	dimension_set	9f040e7c881ec2d2926b9368919c96a9
21	2026-11-25	dimension_set	c8c931a6638ad6c496fc9c42092ce6ad
21	2026-11-25	dimension_set	d0a107d22e7b1b505750ae2e4bf66827
21	2026-11-25	dimension_set	d898eb6ce5332c4b4cccb0519fc6caaf
21	2026-11-25	environment	prod
21	2026-11-25	environment	staging
21	2026-11-25	feature	agents
21	2026-11-25	feature	cached
21	2026-11-25	feature	chat
21	2026-11-25	feature	summary
21	2026-11-25	gl_account	6001
21	2026-11-25	model	gpt-4o
21	2026-11-25	model	gpt-4o-mini
21	2026-11-25	model	nobody-knows-it
21	2026-11-25	model	o3-mini
21	2026-11-25	model	our-deployment
21	2026-11-25	operation	agent
21	2026-11-25	operation	chat
21	2026-11-25	outcome	resolved
21	2026-11-25	project	p1
21	2026-11-25	provider	azure
21	2026-11-25	provider	openai
21	2026-11-25	service	web
21	2026-11-25	service	worker
21	2026-11-25	service_tier	flex
21	2026-11-25	team	blue
21	2026-11-25	team	red
21	2026-11-25	variant	a
21	2026-11-25	variant	b
21	2026-11-25	workload	batch
21	2026-11-26	cost_status	estimated
21	2026-11-26	cost_status	priced
21	2026-11-26	cost_status	unpriced
21	2026-11-26	customer_tier	gold
21	2026-11-26	dimension_set	16589ab35b07047b19d3488cc69689e4
21	2026-11-26	dimension_set	286d3ae669924f006446adf76bb60dd3
21	2026-11-26	dimension_set	542d8438f89761264e1a4b1ac94e6332
21	2026-11-26	dimension_set	654b99656e20813711b0075ad7ec85de
21	2026-11-26	dimension_set	77c6e867094b0c70e4e1158617ac8e7b
21	2026-11-26	dimension_set	83e614bfc8755f1b248a03cd14873427
21	2026-11-26	dimension_set	b44a3fe60ca99043bca3c62a38305e89
21	2026-11-26	dimension_set	d901cb28ce6e3e1fe1610853d3fd41e2
21	2026-11-26	environment	prod
21	2026-11-26	environment	staging
21	2026-11-26	feature	agents
21	2026-11-26	feature	chat
21	2026-11-26	feature	summary
21	2026-11-26	gl_account	6001
21	2026-11-26	model	ft:gpt-4o:acme::x
21	2026-11-26	model	gpt-4o
21	2026-11-26	model	gpt-4o-mini
21	2026-11-26	model	nobody-knows-it
21	2026-11-26	operation	tool
21	2026-11-26	outcome	done
21	2026-11-26	outcome	resolved
21	2026-11-26	project	p1
21	2026-11-26	provider	openai
21	2026-11-26	service	web
21	2026-11-26	service	worker
21	2026-11-26	team	blue
21	2026-11-26	team	red
21	2026-11-26	variant	a
21	2026-11-26	variant	b
21	2026-11-26	workload	batch
21	2026-11-27	cost_status	estimated
21	2026-11-27	cost_status	priced
21	2026-11-27	cost_status	reported
21	2026-11-27	cost_status	unpriced
21	2026-11-27	customer_tier	gold
21	2026-11-27	dimension_set	0bbc40b4b07eb453284284d9d578f640
21	2026-11-27	dimension_set	0dc52d5270f515498f4edaa17e488d60
21	2026-11-27	dimension_set	12da0f57589b957176803132755bebc4
21	2026-11-27	dimension_set	2135fe5a062a405979c808fc2642a90d
21	2026-11-27	dimension_set	8748f44c810e6e90261b69266630125a
21	2026-11-27	dimension_set	b97cc08b34138bce78f873d6480c791c
21	2026-11-27	dimension_set	d901cb28ce6e3e1fe1610853d3fd41e2
21	2026-11-27	dimension_set	f85d2e95f20bec391fd3e85876dbfa65
21	2026-11-27	dimension_set	f9ac8d7950494a41ca32a704ce64448e
21	2026-11-27	environment	prod
21	2026-11-27	environment	staging
21	2026-11-27	feature	cached
21	2026-11-27	feature	chat
21	2026-11-27	feature	summary
21	2026-11-27	gl_account	6001
21	2026-11-27	model	ft:gpt-4o:acme::x
21	2026-11-27	model	gpt-4o
21	2026-11-27	model	o3-mini-2025-01-31
21	2026-11-27	operation	agent
21	2026-11-27	outcome	done
21	2026-11-27	outcome	resolved
21	2026-11-27	project	p1
21	2026-11-27	provider	openai
21	2026-11-27	service	web
21	2026-11-27	service	worker
21	2026-11-27	team	blue
21	2026-11-27	team	red
21	2026-11-27	variant	a
21	2026-11-27	variant	b
21	2026-11-27	workload	batch
21	2026-11-28	cost_status	estimated
21	2026-11-28	cost_status	priced
21	2026-11-28	cost_status	reported
21	2026-11-28	cost_status	unpriced
21	2026-11-28	customer_tier	gold
21	2026-11-28	dimension_set	2135fe5a062a405979c808fc2642a90d
21	2026-11-28	dimension_set	2306bdd6548877f5f98e06c61627c458
21	2026-11-28	dimension_set	320ea466ce8849d032b6b210ce3e7979
21	2026-11-28	dimension_set	4e2830f307ba67d436591f15602475f1
21	2026-11-28	dimension_set	654b99656e20813711b0075ad7ec85de
21	2026-11-28	dimension_set	6ed8b0d95ffc6085c8be79694f438b63
21	2026-11-28	dimension_set	7f02c254e09540ecef147f7fbedb1d10
21	2026-11-28	dimension_set	caa9f0039d74a6699ef6ceb6d1b0273c
21	2026-11-28	dimension_set	e43398762c5c9b38d28ef7077e95a621
21	2026-11-28	dimension_set	e502e9efeb4e348df734570647bba4f7
21	2026-11-28	dimension_set	e9e9b2c7a38de49b6bf855d9e7bf4ca8
21	2026-11-28	environment	prod
21	2026-11-28	environment	staging
21	2026-11-28	feature	chat
21	2026-11-28	feature	summary
21	2026-11-28	gl_account	6001
21	2026-11-28	model	gpt-4o
21	2026-11-28	model	gpt-4o-mini
21	2026-11-28	model	nobody-knows-it
21	2026-11-28	model	o3-mini
21	2026-11-28	model	o3-mini-2025-01-31
21	2026-11-28	model	our-model
21	2026-11-28	operation	chat
21	2026-11-28	outcome	resolved
21	2026-11-28	project	p1
21	2026-11-28	provider	openai
21	2026-11-28	service	web
21	2026-11-28	service	worker
21	2026-11-28	team	blue
21	2026-11-28	team	red
21	2026-11-28	variant	a
21	2026-11-28	variant	b
21	2026-11-28	workload	batch
21	2026-11-29	cost_status	estimated
21	2026-11-29	cost_status	priced
21	2026-11-29	cost_status	reported
21	2026-11-29	cost_status	unpriced
21	2026-11-29	customer_tier	gold
21	2026-11-29	dimension_set	0acb99afc758cf4c8d7c47d7d71fcffa
21	2026-11-29	dimension_set	1ee8b833300a35936dbfcb17428d7c2f
21	2026-11-29	dimension_set	26c489d3f09d57d47810d5413270a63b
21	2026-11-29	dimension_set	7ebacabf31ba91dffe6910206d78d602
21	2026-11-29	dimension_set	83e614bfc8755f1b248a03cd14873427
21	2026-11-29	dimension_set	8c17309cd02a34254bb8879ce44d149d
21	2026-11-29	dimension_set	9ef8fb0584afe98ef0b31f99a30f50e4
21	2026-11-29	dimension_set	a534f0b27fb47026f918c68828baa48b
21	2026-11-29	dimension_set	a82a5b6623c6f31161d20ca7a8565376
21	2026-11-29	dimension_set	abde18513fa8faae2fd10f86ad45b77b
21	2026-11-29	dimension_set	da7188552d551d12609dd734df2f5db2
21	2026-11-29	dimension_set	dd59e2dd7727224ea0c6ebe0c483e5d1
21	2026-11-29	dimension_set	f41241354c708c63e029b0233e848668
21	2026-11-29	environment	prod
21	2026-11-29	environment	staging
21	2026-11-29	feature	cached
21	2026-11-29	feature	chat
21	2026-11-29	feature	summary
21	2026-11-29	gl_account	6001
21	2026-11-29	model	gpt-4o
21	2026-11-29	model	nobody-knows-it
21	2026-11-29	model	o3-mini-2025-01-31
21	2026-11-29	model	our-deployment
21	2026-11-29	outcome	resolved
21	2026-11-29	project	p1
21	2026-11-29	provider	azure
21	2026-11-29	provider	openai
21	2026-11-29	service	web
21	2026-11-29	service	worker
21	2026-11-29	service_tier	flex
21	2026-11-29	team	blue
21	2026-11-29	team	red
21	2026-11-29	variant	a
21	2026-11-29	variant	b
21	2026-11-29	workload	batch
21	2026-11-30	cost_status	estimated
21	2026-11-30	cost_status	priced
21	2026-11-30	cost_status	reported
21	2026-11-30	cost_status	unpriced
21	2026-11-30	customer_tier	gold
21	2026-11-30	dimension_set	205febfd6228728743e9d3822953e72a
21	2026-11-30	dimension_set	2135fe5a062a405979c808fc2642a90d
21	2026-11-30	dimension_set	2306bdd6548877f5f98e06c61627c458
21	2026-11-30	dimension_set	26335f302e3cdc806e72e97341cf186e
21	2026-11-30	dimension_set	26c489d3f09d57d47810d5413270a63b
21	2026-11-30	dimension_set	327595d96e92ab028dcf239a4ff8c571
21	2026-11-30	dimension_set	3915eb34cc32ed11c0a4a309bac17324
21	2026-11-30	dimension_set	3a531fbefe0bb643dd289d4195127aa2
21	2026-11-30	dimension_set	416b533a77cd5736222b5db5b0fc0b39
21	2026-11-30	dimension_set	4a66b9eed5fcbdbaa7a670c5a15cc899
21	2026-11-30	dimension_set	582402dbf54b92fdcce3cb5ac74c4c45
21	2026-11-30	dimension_set	5ca50ce41458475fea667b32819ca9ac
21	2026-11-30	dimension_set	5eb754b9530c521c80a88c0c8f05d226
21	2026-11-30	dimension_set	5ff6ee1e3e78c099e11995427b80453d
21	2026-11-30	dimension_set	67891187d38760ffa9a9acd3c4687e57
21	2026-11-30	dimension_set	7dc468cbba731e3792171009aaa9cbb9
21	2026-11-30	dimension_set	7f02c254e09540ecef147f7fbedb1d10
21	2026-11-30	dimension_set	83e614bfc8755f1b248a03cd14873427
21	2026-11-30	dimension_set	9aedf2feb842249dd4ca8b986d63a14f
21	2026-11-30	dimension_set	ab449a6631ece66cd4d011ce826beaa3
21	2026-11-30	dimension_set	b1d15cbe104f5ff7deaf30d168173af7
21	2026-11-30	dimension_set	b44a3fe60ca99043bca3c62a38305e89
21	2026-11-30	dimension_set	c5dbe169c0d8ed4629cf95d22fad2e21
21	2026-11-30	dimension_set	caa9f0039d74a6699ef6ceb6d1b0273c
21	2026-11-30	dimension_set	d901cb28ce6e3e1fe1610853d3fd41e2
21	2026-11-30	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
21	2026-11-30	dimension_set	e04ab4abbf748be6332844b673812341
21	2026-11-30	dimension_set	e43398762c5c9b38d28ef7077e95a621
21	2026-11-30	dimension_set	ed534f9f929b86a2d72eba70a6b0336e
21	2026-11-30	dimension_set	f41241354c708c63e029b0233e848668
21	2026-11-30	dimension_set	fcaf2de63854badc5898ad18ef2e44de
21	2026-11-30	environment	prod
21	2026-11-30	environment	staging
21	2026-11-30	feature	agents
21	2026-11-30	feature	chat
21	2026-11-30	feature	summary
21	2026-11-30	gl_account	6001
21	2026-11-30	model	ft:gpt-4o:acme::x
21	2026-11-30	model	gpt-4o
21	2026-11-30	model	gpt-4o-mini
21	2026-11-30	model	nobody-knows-it
21	2026-11-30	model	o3-mini
21	2026-11-30	model	o3-mini-2025-01-31
21	2026-11-30	operation	chat
21	2026-11-30	outcome	resolved
21	2026-11-30	project	p1
21	2026-11-30	provider	openai
21	2026-11-30	service	web
21	2026-11-30	service	worker
21	2026-11-30	team	__other__
21	2026-11-30	team	blue
21	2026-11-30	team	red
21	2026-11-30	team	t0
21	2026-11-30	team	t1
21	2026-11-30	team	t3
21	2026-11-30	team	t4
21	2026-11-30	variant	a
21	2026-11-30	variant	b
21	2026-11-30	workload	batch
\.
COPY dirty_period (org_id, hour) FROM stdin;
21	2026-11-28 11:00:00+00
21	2026-11-30 11:00:00+00
\.
COPY discount (id, version_id, org_id, provider, model, effective_from, percent) FROM stdin;
18	62	21	openai	gpt-4o-mini	2026-01-01 00:00:00+00	12.5
\.
COPY entity_15m (bucket, user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
2026-10-31 12:00:00+00	0	21	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0
2026-10-31 12:00:00+00	0	21	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0
2026-11-24 23:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0
2026-11-24 23:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	3	0	0	3156	30	0	0	1500000	1	0.006422	0	0	0	0	0
2026-11-24 23:00:00+00	0	-21	t	a82a5b66-23c6-f311-61d2-0ca7a8565376		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20
2026-11-24 23:00:00+00	0	21	t	254f67e2-c690-b002-f79c-26bf443c7893		1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0
2026-11-24 23:00:00+00	0	21	t	47a70425-428a-3676-0a1e-399b1545a7eb	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0
2026-11-24 23:00:00+00	0	21	t	69c3fff1-6a5a-0123-b1d0-37705694f4c4	acme	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0
2026-11-24 23:00:00+00	0	21	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0
2026-11-24 23:00:00+00	0	21	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0
2026-11-24 23:00:00+00	0	21	t	e391f700-05ad-b853-369d-ad415cd2bf34		1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0
2026-11-24 23:00:00+00	0	21	t	f4124135-4c70-8c63-e029-b0233e848668		1	0	0	0	1	0	1034	10	0	0	0	0	0.002158	0	0	0.000000	30	20
2026-11-24 23:00:00+00	6661191285063371345	-21	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20
2026-11-24 23:00:00+00	8958908267773972259	21	u	00000000-0000-0000-0000-000000000000		2	0	0	0	2	0	2098	20	400	0	0	0	0.004376	0	0	0.000000	130	20
2026-11-25 10:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0
2026-11-25 10:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	1	0	2142	20	400	0	1500000	1	0.004384	0	0	0.000000	100	0
2026-11-25 10:00:00+00	0	21	t	1ee8b833-300a-3593-6dbf-cb17428d7c2f		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0
2026-11-25 10:00:00+00	0	21	t	654b9965-6e20-8137-11b0-075ad7ec85de		1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0
2026-11-25 10:00:00+00	0	21	t	7138a176-d382-14a1-5602-e3a1da6aaff3	acme	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0
2026-11-25 10:00:00+00	0	21	t	9f040e7c-881e-c2d2-926b-9368919c96a9	acme	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0
2026-11-25 10:00:00+00	0	21	t	c8c931a6-638a-d6c4-96fc-9c42092ce6ad		1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0
2026-11-25 10:00:00+00	0	21	t	d0a107d2-2e7b-1b50-5750-ae2e4bf66827		1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0
2026-11-25 10:00:00+00	0	21	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0
2026-11-25 10:00:00+00	6113239782694076901	21	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0
2026-11-25 21:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		2	1	1	0	1	0	2089	20	0	0	0	0	0.014442	0	0	0	0	0
2026-11-25 21:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0
2026-11-25 21:00:00+00	0	21	t	1ba54ed4-470f-6f2c-08bd-e8a84bbe5b6b		1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0
2026-11-25 21:00:00+00	0	21	t	2306bdd6-5488-77f5-f98e-06c61627c458		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-25 21:00:00+00	0	21	t	26c489d3-f09d-57d4-7810-d5413270a63b	acme	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0
2026-11-25 21:00:00+00	0	21	t	654b9965-6e20-8137-11b0-075ad7ec85de		1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0
2026-11-25 21:00:00+00	0	21	t	d898eb6c-e533-2c4b-4ccc-b0519fc6caaf		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	0	21	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0
2026-11-26 08:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	0	0	0	0	1500000	1	0	0	0	0	0	0
2026-11-26 08:00:00+00	0	21	t	16589ab3-5b07-047b-19d3-488cc69689e4		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0
2026-11-26 08:00:00+00	0	21	t	286d3ae6-6992-4f00-6446-adf76bb60dd3		1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20
2026-11-26 08:00:00+00	0	21	t	77c6e867-094b-0c70-e4e1-158617ac8e7b		1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0
2026-11-26 08:00:00+00	0	21	t	83e614bf-c875-5f1b-248a-03cd14873427		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	0	21	t	d901cb28-ce6e-3e1f-e161-0853d3fd41e2		1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	0	21	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2104	20	700	3	812500	1	0	0	0	0	0	0
2026-11-26 08:00:00+00	8958908267773972259	21	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20
2026-11-26 19:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	0	1	2059	20	0	0	0	0	0.002070	0	0	0	0	0
2026-11-26 19:00:00+00	0	21	t	542d8438-f897-6126-4e1a-4b1ac94e6332	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0
2026-11-26 19:00:00+00	0	21	t	654b9965-6e20-8137-11b0-075ad7ec85de		1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0
2026-11-26 19:00:00+00	0	21	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0
2026-11-26 19:00:00+00	0	21	u	00000000-0000-0000-0000-000000000000		1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0
2026-11-27 06:00:00+00	-7071187641949205789	-21	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0
2026-11-27 06:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0
2026-11-27 06:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2119	20	0	0	0	0	0.004418	0.002	0	0	0	0
2026-11-27 06:00:00+00	0	-21	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0
2026-11-27 06:00:00+00	0	21	t	0bbc40b4-b07e-b453-2842-84d9d578f640	acme	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0
2026-11-27 06:00:00+00	0	21	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0
2026-11-27 06:00:00+00	0	21	t	b97cc08b-3413-8bce-78f8-73d6480c791c		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0
2026-11-27 17:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-27 17:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	1	2	0	3149	30	400	0	0	0	0.006568	0.002	0	0.000000	100	0
2026-11-27 17:00:00+00	0	21	t	0dc52d52-70f5-1549-8f4e-daa17e488d60		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-27 17:00:00+00	0	21	t	12da0f57-589b-9571-7680-3132755bebc4	acme	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0
2026-11-27 17:00:00+00	0	21	t	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0
2026-11-27 17:00:00+00	0	21	t	d901cb28-ce6e-3e1f-e161-0853d3fd41e2		1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0
2026-11-27 17:00:00+00	0	21	t	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0
2026-11-27 17:00:00+00	0	21	t	f9ac8d79-5049-4a41-ca32-a704ce64448e	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0
2026-11-27 17:00:00+00	0	21	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0
2026-11-28 04:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0
2026-11-28 04:00:00+00	0	21	t	4e2830f3-07ba-67d4-3659-1f15602475f1		1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0
2026-11-28 04:00:00+00	0	21	t	e502e9ef-eb4e-348d-f734-570647bba4f7	acme	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0
2026-11-28 04:00:00+00	0	21	t	e9e9b2c7-a38d-e49b-6bf8-55d9e7bf4ca8	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 04:00:00+00	8958908267773972259	21	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0
2026-11-28 15:00:00+00	-7071187641949205789	-21	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0
2026-11-28 15:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		2	2	0	2	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0
2026-11-28 15:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0
2026-11-28 15:00:00+00	0	-21	t	f9ac8d79-5049-4a41-ca32-a704ce64448e	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0
2026-11-28 15:00:00+00	0	21	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0
2026-11-28 15:00:00+00	0	21	t	654b9965-6e20-8137-11b0-075ad7ec85de		1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0
2026-11-28 15:00:00+00	0	21	t	6ed8b0d9-5ffc-6085-c8be-79694f438b63		1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0
2026-11-28 15:00:00+00	0	21	t	7f02c254-e095-40ec-ef14-7f7fbedb1d10		1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 15:00:00+00	0	21	t	caa9f003-9d74-a669-9ef6-ceb6d1b0273c		1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0
2026-11-28 15:00:00+00	0	21	u	00000000-0000-0000-0000-000000000000		2	0	0	0	1	1	2074	20	1400	6	1625000	2	0.0215975	0	0	0.0000000	0	0
2026-11-29 02:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2053	20	0	0	0	0	0.004206	0.002	0	0	0	0
2026-11-29 02:00:00+00	0	21	t	26c489d3-f09d-57d4-7810-d5413270a63b	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0
2026-11-29 02:00:00+00	0	21	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0
2026-11-29 02:00:00+00	0	21	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0
2026-11-29 02:00:00+00	0	21	t	f4124135-4c70-8c63-e029-b0233e848668		1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20
2026-11-29 02:00:00+00	8958908267773972259	21	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20
2026-11-29 13:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		2	0	1	0	0	1	1027	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-29 13:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	2	1	0	3166	30	0	0	0	0	0.0046137	0.002	0.0024057	0	0	0
2026-11-29 13:00:00+00	0	21	t	0acb99af-c758-cf4c-8d7c-47d7d71fcffa	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0
2026-11-29 13:00:00+00	0	21	t	1ee8b833-300a-3593-6dbf-cb17428d7c2f		1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20
2026-11-29 13:00:00+00	0	21	t	7ebacabf-31ba-91df-fe69-10206d78d602		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-29 13:00:00+00	0	21	t	83e614bf-c875-5f1b-248a-03cd14873427		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	0	21	t	8c17309c-d02a-3425-4bb8-879ce44d149d		1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0
2026-11-29 13:00:00+00	0	21	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0
2026-11-29 13:00:00+00	0	21	t	a534f0b2-7fb4-7026-f918-c68828baa48b		1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0
2026-11-29 13:00:00+00	0	21	t	a82a5b66-23c6-f311-61d2-0ca7a8565376		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	0	21	t	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	acme	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0
2026-11-29 13:00:00+00	0	21	t	f4124135-4c70-8c63-e029-b0233e848668		1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20
2026-11-29 13:00:00+00	0	21	u	00000000-0000-0000-0000-000000000000		2	0	0	1	1	0	2122	20	400	0	0	0	0.0034285	0	0.0012045	0.000000	100	0
2026-11-29 13:00:00+00	8958908267773972259	21	u	00000000-0000-0000-0000-000000000000		2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	0	0.000000	60	40
2026-11-30 00:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		3	1	1	2	0	0	2005	20	0	0	1500000	1	0.0134462	0	0.0011462	0	0	0
2026-11-30 00:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0
2026-11-30 00:00:00+00	0	21	t	26c489d3-f09d-57d4-7810-d5413270a63b	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0
2026-11-30 00:00:00+00	0	21	t	3a531fbe-fe0b-b643-dd28-9d4195127aa2		1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0
2026-11-30 00:00:00+00	0	21	t	416b533a-77cd-5736-222b-5db5b0fc0b39		1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0
2026-11-30 00:00:00+00	0	21	t	ab449a66-31ec-e66c-d4d0-11ce826beaa3		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-30 00:00:00+00	0	21	t	caa9f003-9d74-a669-9ef6-ceb6d1b0273c		1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0
2026-11-30 00:00:00+00	0	21	t	f4124135-4c70-8c63-e029-b0233e848668		1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20
2026-11-30 00:00:00+00	8958908267773972259	21	u	00000000-0000-0000-0000-000000000000		2	0	0	1	1	0	2146	20	0	0	1500000	1	0.004472	0	0	0.000000	30	20
2026-11-30 11:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		13	5	2	7	0	4	4106	40	0	0	0	0	0.0279038	0	0.0011858	0	0	0
2026-11-30 11:00:00+00	-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	4	0	0	4148	40	0	0	0	0	0.008496	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	205febfd-6228-7287-43e9-d3822953e72a	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	2306bdd6-5488-77f5-f98e-06c61627c458		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	26335f30-2e3c-dc80-6e72-e97341cf186e		2	2	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	327595d9-6e92-ab02-8dcf-239a4ff8c571		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	3915eb34-cc32-ed11-c0a4-a309bac17324		2	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	4a66b9ee-d5fc-bdba-a7a6-70c5a15cc899		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	582402db-f54b-92fd-cce3-cb5ac74c4c45		1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	5ca50ce4-1458-475f-ea66-7b32819ca9ac		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	5eb754b9-530c-521c-80a8-8c0c8f05d226		1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	5ff6ee1e-3e78-c099-e119-95427b80453d		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	67891187-d387-60ff-a9a9-acd3c4687e57	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	7dc468cb-ba73-1e37-9217-1009aaa9cbb9		1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	7f02c254-e095-40ec-ef14-7f7fbedb1d10		2	2	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	83e614bf-c875-5f1b-248a-03cd14873427		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	9aedf2fe-b842-249d-d4ca-8b986d63a14f		1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0
2026-11-30 11:00:00+00	0	21	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		1	0	0	1	0	0	1001	10	0	0	0	0	0.002092	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	c5dbe169-c0d8-ed46-29cf-95d22fad2e21		1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	caa9f003-9d74-a669-9ef6-ceb6d1b0273c		1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	0.0011858	0	0	0
2026-11-30 11:00:00+00	0	21	t	d901cb28-ce6e-3e1f-e161-0853d3fd41e2		2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	e04ab4ab-bf74-8be6-3328-44b673812341	acme	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	e4339876-2c5c-9b38-d28e-f7077e95a621		1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	ed534f9f-929b-86a2-d72e-ba70a6b0336e		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	t	fcaf2de6-3854-badc-5898-ad18ef2e44de		1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	21	u	00000000-0000-0000-0000-000000000000		5	0	0	1	1	3	5143	50	700	3	2312500	2	0.004208	0	0	0.000000	0	0
2026-11-30 11:00:00+00	6113239782694076901	21	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0
2026-11-30 11:00:00+00	8958908267773972259	21	u	00000000-0000-0000-0000-000000000000		2	0	0	1	1	0	2068	20	0	0	0	0	0.502170	0	0	0	0	0
2026-11-30 11:15:00+00	0	21	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		3	0	0	3	0	0	5706	30	0	0	0	0	0.011682	0	0	0	0	0
2026-11-30 11:15:00+00	0	21	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:15:00+00	0	21	u	00000000-0000-0000-0000-000000000000		1	0	0	3	0	-2	1903	10	0	0	0	0	0.011682	0	0	0	0	0
\.
COPY entity_day (user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, day, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-7071187641949205789	-21	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-28	0	0	0	0
-7071187641949205789	-21	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-27	0	0	0	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-24	0.0011990	0	0	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	0	0	0	0	1500000	1	0	0	2026-11-26	0	0	0	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		2	0	1	0	0	1	1027	10	0	0	0	0	0.0123	0	2026-11-29	0	0	0	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		2	0	2	0	0	0	2126	20	0	0	0	0	0.0246	0	2026-11-27	0.0012001	0	0	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		2	2	0	2	0	0	1062	10	0	0	0	0	0.0012122	0	2026-11-28	0.0012122	0	0	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		3	1	1	1	1	0	3163	30	0	0	0	0	0.0156674	0	2026-11-25	0.0012254	0	0	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000		16	6	3	9	0	4	6111	60	0	0	1500000	1	0.0413500	0	2026-11-30	0.0023320	0	0	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	0	1	2059	20	0	0	0	0	0.002070	0	2026-11-26	0	0	0	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	1	0	2029	20	0	0	0	0	0.0236160	0	2026-11-28	0	0	0	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	2	1	0	3213	30	400	0	1500000	1	0.006616	0.002	2026-11-25	0	0.000000	100	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	3	0	0	3156	30	0	0	1500000	1	0.006422	0	2026-11-24	0	0	0	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	5	0	0	3	2	0	5268	50	400	0	0	0	0.010986	0.004	2026-11-27	0	0.000000	100	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	5	0	0	4	1	0	5219	50	0	0	0	0	0.0088197	0.004	2026-11-29	0.0024057	0	0	0
-6939847490288530513	21	u	00000000-0000-0000-0000-000000000000	acme	5	0	0	5	0	0	5195	50	0	0	0	0	0.010680	0.002	2026-11-30	0	0	0	0
0	-21	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-27	0	0	0	0
0	-21	t	a82a5b66-23c6-f311-61d2-0ca7a8565376		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-24	0	0	30	20
0	-21	t	f9ac8d79-5049-4a41-ca32-a704ce64448e	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-28	0	0	0	0
0	21	t	0acb99af-c758-cf4c-8d7c-47d7d71fcffa	acme	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-29	0.0012023	0	0	0
0	21	t	0bbc40b4-b07e-b453-2842-84d9d578f640	acme	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	2026-11-27	0	0	0	0
0	21	t	0dc52d52-70f5-1549-8f4e-daa17e488d60		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	2026-11-27	0	0	0	0
0	21	t	12da0f57-589b-9571-7680-3132755bebc4	acme	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	2026-11-27	0	0	0	0
0	21	t	16589ab3-5b07-047b-19d3-488cc69689e4		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	2026-11-26	0	0	0	0
0	21	t	1ba54ed4-470f-6f2c-08bd-e8a84bbe5b6b		1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	2026-11-25	0	0	0	0
0	21	t	1ee8b833-300a-3593-6dbf-cb17428d7c2f		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	2026-11-25	0	0	0	0
0	21	t	1ee8b833-300a-3593-6dbf-cb17428d7c2f		1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	2026-11-29	0	0.000000	30	20
0	21	t	205febfd-6228-7287-43e9-d3822953e72a	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	21	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	2026-11-27	0	0	0	0
0	21	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	2026-11-30	0	0	0	0
0	21	t	2306bdd6-5488-77f5-f98e-06c61627c458		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	2026-11-30	0	0	0	0
0	21	t	2306bdd6-5488-77f5-f98e-06c61627c458		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	2026-11-25	0	0	0	0
0	21	t	254f67e2-c690-b002-f79c-26bf443c7893		1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-24	0.0011990	0	0	0
0	21	t	26335f30-2e3c-dc80-6e72-e97341cf186e		2	2	0	2	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	21	t	26c489d3-f09d-57d4-7810-d5413270a63b	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	2026-11-29	0	0	0	0
0	21	t	26c489d3-f09d-57d4-7810-d5413270a63b	acme	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	2026-11-30	0	0	0	0
0	21	t	26c489d3-f09d-57d4-7810-d5413270a63b	acme	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	2026-11-25	0	0	0	0
0	21	t	286d3ae6-6992-4f00-6446-adf76bb60dd3		1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	2026-11-26	0	0.000000	30	20
0	21	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-28	0	0	0	0
0	21	t	327595d9-6e92-ab02-8dcf-239a4ff8c571		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	2026-11-30	0	0	0	0
0	21	t	3915eb34-cc32-ed11-c0a4-a309bac17324		2	0	0	0	0	2	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	21	t	3a531fbe-fe0b-b643-dd28-9d4195127aa2		1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	2026-11-30	0	0	0	0
0	21	t	416b533a-77cd-5736-222b-5db5b0fc0b39		1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	2026-11-30	0	0	0	0
0	21	t	47a70425-428a-3676-0a1e-399b1545a7eb	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	2026-11-24	0	0	0	0
0	21	t	4a66b9ee-d5fc-bdba-a7a6-70c5a15cc899		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	21	t	4e2830f3-07ba-67d4-3659-1f15602475f1		1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-28	0.0012012	0	0	0
0	21	t	542d8438-f897-6126-4e1a-4b1ac94e6332	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	21	t	582402db-f54b-92fd-cce3-cb5ac74c4c45		1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	2026-11-30	0	0	0	0
0	21	t	5ca50ce4-1458-475f-ea66-7b32819ca9ac		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	2026-11-30	0	0	0	0
0	21	t	5eb754b9-530c-521c-80a8-8c0c8f05d226		1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-30	0	0	0	0
0	21	t	5ff6ee1e-3e78-c099-e119-95427b80453d		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	21	t	654b9965-6e20-8137-11b0-075ad7ec85de		1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-28	0	0	0	0
0	21	t	654b9965-6e20-8137-11b0-075ad7ec85de		1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	2026-11-26	0	0	0	0
0	21	t	654b9965-6e20-8137-11b0-075ad7ec85de		2	0	0	0	0	2	2038	20	1400	6	1625000	2	0	0	2026-11-25	0	0	0	0
0	21	t	67891187-d387-60ff-a9a9-acd3c4687e57	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	2026-11-30	0	0	0	0
0	21	t	69c3fff1-6a5a-0123-b1d0-37705694f4c4	acme	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	2026-11-24	0	0	0	0
0	21	t	6ed8b0d9-5ffc-6085-c8be-79694f438b63		1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-28	0	0.0000000	0	0
0	21	t	7138a176-d382-14a1-5602-e3a1da6aaff3	acme	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	2026-11-25	0	0	0	0
0	21	t	77c6e867-094b-0c70-e4e1-158617ac8e7b		1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	2026-11-26	0	0	0	0
0	21	t	7dc468cb-ba73-1e37-9217-1009aaa9cbb9		1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	2026-11-30	0	0	0	0
0	21	t	7ebacabf-31ba-91df-fe69-10206d78d602		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-29	0	0	0	0
0	21	t	7f02c254-e095-40ec-ef14-7f7fbedb1d10		1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	21	t	7f02c254-e095-40ec-ef14-7f7fbedb1d10		2	2	0	2	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	21	t	83e614bf-c875-5f1b-248a-03cd14873427		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	21	t	83e614bf-c875-5f1b-248a-03cd14873427		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-29	0	0	0	0
0	21	t	83e614bf-c875-5f1b-248a-03cd14873427		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	21	t	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	2026-11-27	0	0.000000	100	0
0	21	t	8c17309c-d02a-3425-4bb8-879ce44d149d		1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	2026-11-29	0	0.000000	100	0
0	21	t	9aedf2fe-b842-249d-d4ca-8b986d63a14f		1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	2026-11-30	0	0.000000	0	0
0	21	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	2026-11-29	0.0012034	0	0	0
0	21	t	9f040e7c-881e-c2d2-926b-9368919c96a9	acme	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	2026-11-25	0	0.000000	100	0
0	21	t	a534f0b2-7fb4-7026-f918-c68828baa48b		1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-29	0.0012045	0	0	0
0	21	t	a82a5b66-23c6-f311-61d2-0ca7a8565376		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0	0	0	0
0	21	t	ab449a66-31ec-e66c-d4d0-11ce826beaa3		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-30	0	0	0	0
0	21	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-24	0	0	0	0
0	21	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-29	0	0	0	0
0	21	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	2026-11-30	0	0	0	0
0	21	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-26	0	0	0	0
0	21	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	2026-11-30	0	0	0	0
0	21	t	b97cc08b-3413-8bce-78f8-73d6480c791c		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-27	0.0012001	0	0	0
0	21	t	c5dbe169-c0d8-ed46-29cf-95d22fad2e21		1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	2026-11-30	0	0	0	0
0	21	t	c8c931a6-638a-d6c4-96fc-9c42092ce6ad		1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	2026-11-25	0.0012254	0	0	0
0	21	t	caa9f003-9d74-a669-9ef6-ceb6d1b0273c		1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	2026-11-28	0.0012122	0	0	0
0	21	t	caa9f003-9d74-a669-9ef6-ceb6d1b0273c		2	0	0	2	0	0	2040	20	0	0	0	0	0.0023320	0	2026-11-30	0.0023320	0	0	0
0	21	t	d0a107d2-2e7b-1b50-5750-ae2e4bf66827		1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	2026-11-25	0	0	0	0
0	21	t	d898eb6c-e533-2c4b-4ccc-b0519fc6caaf		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25	0	0	0	0
0	21	t	d901cb28-ce6e-3e1f-e161-0853d3fd41e2		1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-27	0	0	0	0
0	21	t	d901cb28-ce6e-3e1f-e161-0853d3fd41e2		1	0	0	0	0	1	1031	10	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	21	t	d901cb28-ce6e-3e1f-e161-0853d3fd41e2		2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	21	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	2026-11-24	0	0	0	0
0	21	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-29	0	0	0	0
0	21	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	21	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31	0	0	0	0
0	21	t	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	acme	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-29	0	0	0	0
0	21	t	e04ab4ab-bf74-8be6-3328-44b673812341	acme	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	2026-11-30	0	0	0	0
0	21	t	e391f700-05ad-b853-369d-ad415cd2bf34		1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	2026-11-24	0	0.000000	100	0
0	21	t	e4339876-2c5c-9b38-d28e-f7077e95a621		1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	2026-11-30	0	0	0	0
0	21	t	e502e9ef-eb4e-348d-f734-570647bba4f7	acme	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	2026-11-28	0	0	0	0
0	21	t	e9e9b2c7-a38d-e49b-6bf8-55d9e7bf4ca8	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	21	t	ed534f9f-929b-86a2-d72e-ba70a6b0336e		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	21	t	f4124135-4c70-8c63-e029-b0233e848668		1	0	0	0	1	0	1034	10	0	0	0	0	0.002158	0	2026-11-24	0	0.000000	30	20
0	21	t	f4124135-4c70-8c63-e029-b0233e848668		1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	2026-11-30	0	0.000000	30	20
0	21	t	f4124135-4c70-8c63-e029-b0233e848668		2	0	0	0	2	0	2104	20	0	0	0	0	0.004388	0	2026-11-29	0	0.000000	60	40
0	21	t	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	2026-11-27	0	0	0	0
0	21	t	f9ac8d79-5049-4a41-ca32-a704ce64448e	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	2026-11-27	0	0	0	0
0	21	t	fcaf2de6-3854-badc-5898-ad18ef2e44de		1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	21	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-27	0	0	0	0
0	21	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2038	20	1400	6	1625000	2	0	0	2026-11-25	0	0	0	0
0	21	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31	0	0	0	0
0	21	u	00000000-0000-0000-0000-000000000000		2	0	0	0	1	1	2074	20	1400	6	1625000	2	0.0215975	0	2026-11-28	0	0.0000000	0	0
0	21	u	00000000-0000-0000-0000-000000000000		2	0	0	1	1	0	2122	20	400	0	0	0	0.0034285	0	2026-11-29	0.0012045	0.000000	100	0
0	21	u	00000000-0000-0000-0000-000000000000		3	1	0	0	0	3	3165	30	1400	6	1625000	2	0	0	2026-11-26	0	0	0	0
0	21	u	00000000-0000-0000-0000-000000000000		6	0	0	4	1	1	7046	60	700	3	2312500	2	0.015890	0	2026-11-30	0	0.000000	0	0
6113239782694076901	21	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	2026-11-25	0	0	0	0
6113239782694076901	21	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	2026-11-30	0	0	0	0
6661191285063371345	-21	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-24	0	0	30	20
8958908267773972259	21	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-28	0.0012012	0	0	0
8958908267773972259	21	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	2026-11-26	0	0.000000	30	20
8958908267773972259	21	u	00000000-0000-0000-0000-000000000000		2	0	0	0	2	0	2098	20	400	0	0	0	0.004376	0	2026-11-24	0	0.000000	130	20
8958908267773972259	21	u	00000000-0000-0000-0000-000000000000		3	0	0	0	3	0	3126	30	0	0	0	0	0.006522	0	2026-11-29	0	0.000000	90	60
8958908267773972259	21	u	00000000-0000-0000-0000-000000000000		4	0	0	2	2	0	4214	40	0	0	1500000	1	0.506642	0	2026-11-30	0	0.000000	30	20
\.
COPY event_conflict (id, org_id, event_id, event_key, time, received_at, content_hash, sent_time) FROM stdin;
39	21	94b59e26-cc39-7468-d969-2144d23798c5	0097_pre_service_usage-twice	2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	770ebe31-33af-ab1c-d498-78ad963e8d52	2026-11-30 11:07:03.123456+00
40	21	94b59e26-cc39-7468-d969-2144d23798c5	0097_pre_service_usage-twice	2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	d516570f-baed-3f42-82f8-ee43efd26845	2026-11-30 10:07:03.123456+00
\.
COPY facet_15m (bucket, org_id, dimension_set, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, region, status_code, error_type, source) FROM stdin;
2026-10-31 12:00:00+00	21	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-24 23:00:00+00	-21	a82a5b66-23c6-f311-61d2-0ca7a8565376	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	\N	\N	\N	\N
2026-11-24 23:00:00+00	21	254f67e2-c690-b002-f79c-26bf443c7893	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	\N	\N	\N	\N
2026-11-24 23:00:00+00	21	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0	\N	\N	\N	sdk
2026-11-24 23:00:00+00	21	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0	\N	\N	\N	\N
2026-11-24 23:00:00+00	21	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	\N
2026-11-24 23:00:00+00	21	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0	\N	\N	\N	\N
2026-11-24 23:00:00+00	21	e391f700-05ad-b853-369d-ad415cd2bf34	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-24 23:00:00+00	21	f4124135-4c70-8c63-e029-b0233e848668	1	0	0	0	1	0	1034	10	0	0	0	0	0.002158	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-25 10:00:00+00	21	1ee8b833-300a-3593-6dbf-cb17428d7c2f	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 10:00:00+00	21	654b9965-6e20-8137-11b0-075ad7ec85de	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 10:00:00+00	21	7138a176-d382-14a1-5602-e3a1da6aaff3	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 10:00:00+00	21	9f040e7c-881e-c2d2-926b-9368919c96a9	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-25 10:00:00+00	21	c8c931a6-638a-d6c4-96fc-9c42092ce6ad	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0	\N	\N	\N	sdk
2026-11-25 10:00:00+00	21	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	21	1ba54ed4-470f-6f2c-08bd-e8a84bbe5b6b	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	21	2306bdd6-5488-77f5-f98e-06c61627c458	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-25 21:00:00+00	21	26c489d3-f09d-57d4-7810-d5413270a63b	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0	\N	\N	\N	sdk
2026-11-25 21:00:00+00	21	654b9965-6e20-8137-11b0-075ad7ec85de	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	21	d898eb6c-e533-2c4b-4ccc-b0519fc6caaf	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 08:00:00+00	21	16589ab3-5b07-047b-19d3-488cc69689e4	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 08:00:00+00	21	286d3ae6-6992-4f00-6446-adf76bb60dd3	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-26 08:00:00+00	21	77c6e867-094b-0c70-e4e1-158617ac8e7b	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	sdk
2026-11-26 08:00:00+00	21	83e614bf-c875-5f1b-248a-03cd14873427	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 08:00:00+00	21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 19:00:00+00	21	542d8438-f897-6126-4e1a-4b1ac94e6332	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	us	\N	\N	\N
2026-11-26 19:00:00+00	21	654b9965-6e20-8137-11b0-075ad7ec85de	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-26 19:00:00+00	21	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 06:00:00+00	-21	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 06:00:00+00	21	0bbc40b4-b07e-b453-2842-84d9d578f640	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-27 06:00:00+00	21	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 06:00:00+00	21	b97cc08b-3413-8bce-78f8-73d6480c791c	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	\N	\N	\N	\N
2026-11-27 17:00:00+00	21	0dc52d52-70f5-1549-8f4e-daa17e488d60	1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	sdk
2026-11-27 17:00:00+00	21	12da0f57-589b-9571-7680-3132755bebc4	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-27 17:00:00+00	21	8748f44c-810e-6e90-261b-69266630125a	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-27 17:00:00+00	21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 17:00:00+00	21	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	eu	200	\N	\N
2026-11-27 17:00:00+00	21	f9ac8d79-5049-4a41-ca32-a704ce64448e	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	\N	\N	\N	\N
2026-11-28 04:00:00+00	21	4e2830f3-07ba-67d4-3659-1f15602475f1	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	\N	\N	\N	\N
2026-11-28 04:00:00+00	21	e502e9ef-eb4e-348d-f734-570647bba4f7	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 04:00:00+00	21	e9e9b2c7-a38d-e49b-6bf8-55d9e7bf4ca8	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 15:00:00+00	-21	f9ac8d79-5049-4a41-ca32-a704ce64448e	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-28 15:00:00+00	21	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0	eu	\N	\N	\N
2026-11-28 15:00:00+00	21	654b9965-6e20-8137-11b0-075ad7ec85de	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 15:00:00+00	21	6ed8b0d9-5ffc-6085-c8be-79694f438b63	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0	eu	\N	\N	\N
2026-11-28 15:00:00+00	21	7f02c254-e095-40ec-ef14-7f7fbedb1d10	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-28 15:00:00+00	21	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	\N	429	rate_limit	\N
2026-11-29 02:00:00+00	21	26c489d3-f09d-57d4-7810-d5413270a63b	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-29 02:00:00+00	21	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 02:00:00+00	21	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 02:00:00+00	21	f4124135-4c70-8c63-e029-b0233e848668	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-29 13:00:00+00	21	0acb99af-c758-cf4c-8d7c-47d7d71fcffa	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	21	1ee8b833-300a-3593-6dbf-cb17428d7c2f	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-29 13:00:00+00	21	7ebacabf-31ba-91df-fe69-10206d78d602	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	21	83e614bf-c875-5f1b-248a-03cd14873427	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	sdk
2026-11-29 13:00:00+00	21	8c17309c-d02a-3425-4bb8-879ce44d149d	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	21	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	21	a534f0b2-7fb4-7026-f918-c68828baa48b	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	21	a82a5b66-23c6-f311-61d2-0ca7a8565376	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	21	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	eu	200	\N	\N
2026-11-29 13:00:00+00	21	f4124135-4c70-8c63-e029-b0233e848668	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20	eu	200	\N	\N
2026-11-30 00:00:00+00	21	26c489d3-f09d-57d4-7810-d5413270a63b	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	21	3a531fbe-fe0b-b643-dd28-9d4195127aa2	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	21	416b533a-77cd-5736-222b-5db5b0fc0b39	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 00:00:00+00	21	ab449a66-31ec-e66c-d4d0-11ce826beaa3	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	21	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	0.0011462	0	0	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	21	f4124135-4c70-8c63-e029-b0233e848668	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20	\N	\N	\N	sdk
2026-11-30 11:00:00+00	21	205febfd-6228-7287-43e9-d3822953e72a	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	2306bdd6-5488-77f5-f98e-06c61627c458	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	26335f30-2e3c-dc80-6e72-e97341cf186e	2	2	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 11:00:00+00	21	327595d9-6e92-ab02-8dcf-239a4ff8c571	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	3915eb34-cc32-ed11-c0a4-a309bac17324	2	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	4a66b9ee-d5fc-bdba-a7a6-70c5a15cc899	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	582402db-f54b-92fd-cce3-cb5ac74c4c45	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	5ca50ce4-1458-475f-ea66-7b32819ca9ac	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	5eb754b9-530c-521c-80a8-8c0c8f05d226	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	us	\N	\N	\N
2026-11-30 11:00:00+00	21	5ff6ee1e-3e78-c099-e119-95427b80453d	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	67891187-d387-60ff-a9a9-acd3c4687e57	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	7dc468cb-ba73-1e37-9217-1009aaa9cbb9	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	7f02c254-e095-40ec-ef14-7f7fbedb1d10	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	sdk
2026-11-30 11:00:00+00	21	7f02c254-e095-40ec-ef14-7f7fbedb1d10	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 11:00:00+00	21	83e614bf-c875-5f1b-248a-03cd14873427	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	9aedf2fe-b842-249d-d4ca-8b986d63a14f	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	b1d15cbe-104f-5ff7-deaf-30d168173af7	1	0	0	1	0	0	1001	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	0.0011858	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	e04ab4ab-bf74-8be6-3328-44b673812341	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	e4339876-2c5c-9b38-d28e-f7077e95a621	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	ed534f9f-929b-86a2-d72e-ba70a6b0336e	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	21	fcaf2de6-3854-badc-5898-ad18ef2e44de	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 11:15:00+00	21	b1d15cbe-104f-5ff7-deaf-30d168173af7	3	0	0	3	0	0	5706	30	0	0	0	0	0.011682	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:15:00+00	21	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
\.
COPY facet_day (org_id, dimension_set, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, region, status_code, error_type, day, source) FROM stdin;
-21	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
-21	a82a5b66-23c6-f311-61d2-0ca7a8565376	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	\N	\N	\N	2026-11-24	\N
-21	f9ac8d79-5049-4a41-ca32-a704ce64448e	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	\N	\N	\N	2026-11-28	\N
21	0acb99af-c758-cf4c-8d7c-47d7d71fcffa	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	\N	\N	\N	2026-11-29	\N
21	0bbc40b4-b07e-b453-2842-84d9d578f640	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0	\N	\N	\N	2026-11-27	\N
21	0dc52d52-70f5-1549-8f4e-daa17e488d60	1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-27	sdk
21	12da0f57-589b-9571-7680-3132755bebc4	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	\N	\N	\N	2026-11-27	\N
21	16589ab3-5b07-047b-19d3-488cc69689e4	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
21	1ba54ed4-470f-6f2c-08bd-e8a84bbe5b6b	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
21	1ee8b833-300a-3593-6dbf-cb17428d7c2f	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
21	1ee8b833-300a-3593-6dbf-cb17428d7c2f	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	\N	\N	\N	2026-11-29	\N
21	205febfd-6228-7287-43e9-d3822953e72a	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
21	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	2306bdd6-5488-77f5-f98e-06c61627c458	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	2306bdd6-5488-77f5-f98e-06c61627c458	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	\N	429	rate_limit	2026-11-25	\N
21	254f67e2-c690-b002-f79c-26bf443c7893	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	\N	\N	\N	2026-11-24	\N
21	26335f30-2e3c-dc80-6e72-e97341cf186e	2	2	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
21	26c489d3-f09d-57d4-7810-d5413270a63b	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0	\N	\N	\N	2026-11-29	\N
21	26c489d3-f09d-57d4-7810-d5413270a63b	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	26c489d3-f09d-57d4-7810-d5413270a63b	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0	\N	\N	\N	2026-11-25	sdk
21	286d3ae6-6992-4f00-6446-adf76bb60dd3	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20	\N	\N	\N	2026-11-26	\N
21	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0	eu	\N	\N	2026-11-28	\N
21	327595d9-6e92-ab02-8dcf-239a4ff8c571	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	3915eb34-cc32-ed11-c0a4-a309bac17324	2	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	3a531fbe-fe0b-b643-dd28-9d4195127aa2	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	416b533a-77cd-5736-222b-5db5b0fc0b39	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
21	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0	\N	\N	\N	2026-11-24	sdk
21	4a66b9ee-d5fc-bdba-a7a6-70c5a15cc899	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	4e2830f3-07ba-67d4-3659-1f15602475f1	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	\N	\N	\N	2026-11-28	\N
21	542d8438-f897-6126-4e1a-4b1ac94e6332	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	us	\N	\N	2026-11-26	\N
21	582402db-f54b-92fd-cce3-cb5ac74c4c45	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	5ca50ce4-1458-475f-ea66-7b32819ca9ac	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	5eb754b9-530c-521c-80a8-8c0c8f05d226	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	us	\N	\N	2026-11-30	\N
21	5ff6ee1e-3e78-c099-e119-95427b80453d	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	654b9965-6e20-8137-11b0-075ad7ec85de	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
21	654b9965-6e20-8137-11b0-075ad7ec85de	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	\N	429	rate_limit	2026-11-26	\N
21	654b9965-6e20-8137-11b0-075ad7ec85de	2	0	0	0	0	2	2038	20	1400	6	1625000	2	0	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
21	67891187-d387-60ff-a9a9-acd3c4687e57	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0	\N	\N	\N	2026-11-24	\N
21	6ed8b0d9-5ffc-6085-c8be-79694f438b63	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0	eu	\N	\N	2026-11-28	\N
21	7138a176-d382-14a1-5602-e3a1da6aaff3	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
21	77c6e867-094b-0c70-e4e1-158617ac8e7b	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-26	sdk
21	7dc468cb-ba73-1e37-9217-1009aaa9cbb9	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	7ebacabf-31ba-91df-fe69-10206d78d602	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
21	7f02c254-e095-40ec-ef14-7f7fbedb1d10	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-28	\N
21	7f02c254-e095-40ec-ef14-7f7fbedb1d10	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	sdk
21	7f02c254-e095-40ec-ef14-7f7fbedb1d10	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
21	83e614bf-c875-5f1b-248a-03cd14873427	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
21	83e614bf-c875-5f1b-248a-03cd14873427	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-29	sdk
21	83e614bf-c875-5f1b-248a-03cd14873427	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	8748f44c-810e-6e90-261b-69266630125a	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	\N	\N	\N	2026-11-27	\N
21	8c17309c-d02a-3425-4bb8-879ce44d149d	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	\N	\N	\N	2026-11-29	\N
21	9aedf2fe-b842-249d-d4ca-8b986d63a14f	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	\N	\N	\N	2026-11-30	\N
21	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	\N	\N	\N	2026-11-29	\N
21	9f040e7c-881e-c2d2-926b-9368919c96a9	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	\N	\N	\N	2026-11-25	\N
21	a534f0b2-7fb4-7026-f918-c68828baa48b	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	\N	\N	\N	2026-11-29	\N
21	a82a5b66-23c6-f311-61d2-0ca7a8565376	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
21	ab449a66-31ec-e66c-d4d0-11ce826beaa3	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	2026-11-24	\N
21	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
21	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
21	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	b97cc08b-3413-8bce-78f8-73d6480c791c	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	\N	\N	\N	2026-11-27	\N
21	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	c8c931a6-638a-d6c4-96fc-9c42092ce6ad	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0	\N	\N	\N	2026-11-25	sdk
21	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	\N	429	rate_limit	2026-11-28	\N
21	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	2	0	0	2	0	0	2040	20	0	0	0	0	0.0023320	0	0.0023320	0	0	0	\N	\N	\N	2026-11-30	\N
21	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
21	d898eb6c-e533-2c4b-4ccc-b0519fc6caaf	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
21	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0	\N	\N	\N	2026-11-24	\N
21	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
21	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-10-31	\N
21	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	eu	200	\N	2026-11-29	\N
21	e04ab4ab-bf74-8be6-3328-44b673812341	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	e391f700-05ad-b853-369d-ad415cd2bf34	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	\N	\N	\N	2026-11-24	\N
21	e4339876-2c5c-9b38-d28e-f7077e95a621	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	e502e9ef-eb4e-348d-f734-570647bba4f7	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
21	e9e9b2c7-a38d-e49b-6bf8-55d9e7bf4ca8	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
21	ed534f9f-929b-86a2-d72e-ba70a6b0336e	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
21	f4124135-4c70-8c63-e029-b0233e848668	1	0	0	0	1	0	1034	10	0	0	0	0	0.002158	0	0	0.000000	30	20	\N	\N	\N	2026-11-24	\N
21	f4124135-4c70-8c63-e029-b0233e848668	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	0	0.000000	30	20	\N	\N	\N	2026-11-29	\N
21	f4124135-4c70-8c63-e029-b0233e848668	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20	eu	200	\N	2026-11-29	\N
21	f4124135-4c70-8c63-e029-b0233e848668	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20	\N	\N	\N	2026-11-30	sdk
21	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	eu	200	\N	2026-11-27	\N
21	f9ac8d79-5049-4a41-ca32-a704ce64448e	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	\N	\N	\N	2026-11-27	\N
21	fcaf2de6-3854-badc-5898-ad18ef2e44de	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
\.
COPY fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted, recovered_at, rearmed_at, channels, limit_seen) FROM stdin;
013c18cb-c2b6-406e-97ab-888f2b6c4ce9	21	7a374282-3504-4248-9917-5f2a48590934	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "013c18cb-c2b6-406e-97ab-888f2b6c4ce9", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7a374282-3504-4248-9917-5f2a48590934", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 4}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": null, "cost_usd": 0.0215975, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "our-deployment", "tokens": 1037, "feature": null, "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "7a374282-3504-4248-9917-5f2a48590934", "spend_usd": 0.0718737, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
11c4337c-d7f1-482a-801b-b378575a48dc	21	7a374282-3504-4248-9917-5f2a48590934	budget.threshold		2026-11-24 15:00:00+00	1	2026-11-25 15:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "11c4337c-d7f1-482a-801b-b378575a48dc", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7a374282-3504-4248-9917-5f2a48590934", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 2058, "feature": "chat", "cost_usd": 0.006294, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 1016, "feature": "chat", "cost_usd": 0.002022, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "7a374282-3504-4248-9917-5f2a48590934", "spend_usd": 0.009515, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
23615bab-3884-493e-b3b5-29461e9ce7c9	20	8af18d5c-efa3-4e1b-b628-de2567329a08	budget.threshold	grandchild	1970-01-01 00:00:00+00	1	\N	2026-11-30 11:07:03.123456+00	{"id": "23615bab-3884-493e-b3b5-29461e9ce7c9", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/8af18d5c-efa3-4e1b-b628-de2567329a08", "query": "/v1/costs/summary?start=2026-11-26T08%3A05%3A02.123456%2B00%3A00&end=2026-11-30T11%3A07%3A03.123456%2B00%3A00&run_id=grandchild&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"estimated_events": 1}, "drivers": [], "subject": "grandchild", "alert_id": "8af18d5c-efa3-4e1b-b628-de2567329a08", "spend_usd": 0.00451, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-26T08:05:02.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
30414d2b-8f2c-4fa5-b33b-543ed2ed22dd	21	21e968f3-0da2-46b9-bb75-9e2805e7605f	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-30 11:07:03.123456+00	{"id": "30414d2b-8f2c-4fa5-b33b-543ed2ed22dd", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/21e968f3-0da2-46b9-bb75-9e2805e7605f", "query": "/v1/costs/summary?start=2026-11-24T23%3A03%3A16.123456%2B00%3A00&end=2026-11-30T11%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 2, "estimated_events": 1}, "drivers": [], "subject": "r1", "alert_id": "21e968f3-0da2-46b9-bb75-9e2805e7605f", "spend_usd": 0.044696, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T23:03:16.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
41c3931f-f31e-4988-b473-37db0d808967	20	398bcb6e-7ae9-4a44-b2b5-5349656d4535	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "41c3931f-f31e-4988-b473-37db0d808967", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/398bcb6e-7ae9-4a44-b2b5-5349656d4535", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 2180, "feature": "chat", "cost_usd": 0.002464, "event_count": 2}], "subject": null, "alert_id": "398bcb6e-7ae9-4a44-b2b5-5349656d4535", "spend_usd": 0.002464, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
4c02fd8d-fa4f-4366-937a-dd45e20e842a	20	398bcb6e-7ae9-4a44-b2b5-5349656d4535	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "4c02fd8d-fa4f-4366-937a-dd45e20e842a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/398bcb6e-7ae9-4a44-b2b5-5349656d4535", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1072, "feature": "chat", "cost_usd": 0.0012122, "event_count": 1}], "subject": null, "alert_id": "398bcb6e-7ae9-4a44-b2b5-5349656d4535", "spend_usd": 0.0012122, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
5d488594-9f1f-4c63-bf18-609921ee132a	21	231ea382-c028-4ecd-98b9-a8f2d7732651	budget.threshold		2026-11-27 00:00:00+00	1	2026-11-28 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "5d488594-9f1f-4c63-bf18-609921ee132a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/231ea382-c028-4ecd-98b9-a8f2d7732651", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1061, "feature": null, "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "231ea382-c028-4ecd-98b9-a8f2d7732651", "spend_usd": 0.0123, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
5ded0a4c-9eaa-4f50-a1a9-2d8c7020d849	21	231ea382-c028-4ecd-98b9-a8f2d7732651	budget.threshold		2026-11-24 00:00:00+00	1	2026-11-25 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "5ded0a4c-9eaa-4f50-a1a9-2d8c7020d849", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/231ea382-c028-4ecd-98b9-a8f2d7732651", "query": "/v1/costs/summary?start=2026-11-24T00%3A00%3A00%2B00%3A00&end=2026-11-25T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1060, "feature": "summary", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "231ea382-c028-4ecd-98b9-a8f2d7732651", "spend_usd": 0.001199, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-25T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-24T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
7755ae3b-5239-4076-ac22-0298f38c3e0e	20	beaea6ab-56b9-4904-8bb2-febde95283e2	budget.threshold	globex	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "7755ae3b-5239-4076-ac22-0298f38c3e0e", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/beaea6ab-56b9-4904-8bb2-febde95283e2", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 3183, "feature": null, "cost_usd": 0.006576, "event_count": 3}, {"model": "gpt-4o", "tokens": 1075, "feature": "cached", "cost_usd": 0.00222, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1063, "feature": null, "cost_usd": 0.0012023, "event_count": 1}], "subject": "globex", "alert_id": "beaea6ab-56b9-4904-8bb2-febde95283e2", "spend_usd": 0.0099983, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
780efa8f-a582-45ae-96f6-33ec1b1af221	21	13adbb29-9f13-4ecf-b3e2-61329f48872a	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-30 11:07:03.123456+00	{"id": "780efa8f-a582-45ae-96f6-33ec1b1af221", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/13adbb29-9f13-4ecf-b3e2-61329f48872a", "query": "/v1/costs/summary?start=2026-11-29T11%3A08%3A00%2B00%3A00&end=2026-11-30T11%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 10, "estimated_events": 2}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "chat", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 5121, "feature": null, "cost_usd": 0.0369, "event_count": 8}, {"model": "gpt-4o", "tokens": 3108, "feature": "chat", "cost_usd": 0.012912, "event_count": 3}], "subject": null, "alert_id": "13adbb29-9f13-4ecf-b3e2-61329f48872a", "spend_usd": 0.572796, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T11:08:00Z", "scope_value": null, "window_start": "2026-11-29T11:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
789e3697-3173-4cbc-b966-c99c322764ee	21	8cb27b48-7fc0-4198-a55c-c1cf7c0d9278	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "789e3697-3173-4cbc-b966-c99c322764ee", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/8cb27b48-7fc0-4198-a55c-c1cf7c0d9278", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 6, "estimated_events": 5}, "drivers": [{"model": "gpt-4o", "tokens": 5186, "feature": "chat", "cost_usd": 0.021544, "event_count": 5}, {"model": "ft:gpt-4o:acme::x", "tokens": 4140, "feature": null, "cost_usd": 0, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}], "subject": null, "alert_id": "8cb27b48-7fc0-4198-a55c-c1cf7c0d9278", "spend_usd": 18627, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	\N	\N	\N	{somewhere}	3
85f05fe2-01a7-4c79-b023-647d1f46ec24	20	8af18d5c-efa3-4e1b-b628-de2567329a08	budget.threshold	root	1970-01-01 00:00:00+00	1	\N	2026-11-30 11:07:03.123456+00	{"id": "85f05fe2-01a7-4c79-b023-647d1f46ec24", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/8af18d5c-efa3-4e1b-b628-de2567329a08", "query": "/v1/costs/summary?start=2026-11-29T13%3A05%3A21.123456%2B00%3A00&end=2026-11-30T11%3A07%3A03.123456%2B00%3A00&run_id=root&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "drivers": [], "subject": "root", "alert_id": "8af18d5c-efa3-4e1b-b628-de2567329a08", "spend_usd": 0.006572, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-29T13:05:21.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
88c9d5be-66e1-4dd3-bbe1-27249b05c142	21	231ea382-c028-4ecd-98b9-a8f2d7732651	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "88c9d5be-66e1-4dd3-bbe1-27249b05c142", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/231ea382-c028-4ecd-98b9-a8f2d7732651", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"team": "red", "tokens": 1062, "feature": "chat", "cost_usd": 0.5, "event_count": 1}], "subject": null, "alert_id": "231ea382-c028-4ecd-98b9-a8f2d7732651", "spend_usd": 0.5, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
90a49603-60d4-461c-b44b-653c573d3626	21	7a374282-3504-4248-9917-5f2a48590934	budget.threshold		2026-11-29 15:00:00+00	1	2026-11-30 15:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "90a49603-60d4-461c-b44b-653c573d3626", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7a374282-3504-4248-9917-5f2a48590934", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 10, "estimated_events": 1}, "drivers": [{"model": "gpt-4o-mini", "tokens": 1038, "feature": "chat", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 7034, "feature": null, "cost_usd": 0.0369, "event_count": 9}, {"model": "gpt-4o", "tokens": 2076, "feature": "chat", "cost_usd": 0.008624, "event_count": 2}], "subject": null, "alert_id": "7a374282-3504-4248-9917-5f2a48590934", "spend_usd": 0.556208, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
96ae6cf1-dddf-4b33-8914-6df6bd9370dd	21	231ea382-c028-4ecd-98b9-a8f2d7732651	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "96ae6cf1-dddf-4b33-8914-6df6bd9370dd", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/231ea382-c028-4ecd-98b9-a8f2d7732651", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 1065, "feature": null, "cost_usd": 0.0012045, "event_count": 1}, {"team": "red", "tokens": 1064, "feature": "chat", "cost_usd": 0.0012034, "event_count": 1}, {"team": null, "tokens": 1063, "feature": "summary", "cost_usd": 0.0012023, "event_count": 1}], "subject": null, "alert_id": "231ea382-c028-4ecd-98b9-a8f2d7732651", "spend_usd": 0.0036102, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
ac9136fe-8b1a-48d8-8a62-83c1ad731b10	21	1d7d1b6e-0a4e-4395-86e3-f348144ebf23	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "ac9136fe-8b1a-48d8-8a62-83c1ad731b10", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/1d7d1b6e-0a4e-4395-86e3-f348144ebf23", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 3084, "feature": "chat", "cost_usd": 0.006138, "event_count": 3}, {"model": "gpt-4o", "tokens": 2078, "feature": "summary", "cost_usd": 0.00434, "event_count": 2}], "subject": "acme", "alert_id": "1d7d1b6e-0a4e-4395-86e3-f348144ebf23", "spend_usd": 0.035272, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
b63034eb-372f-4ee7-af8d-bec42edf3ac0	21	2ec7a597-c988-4845-8477-0c4f60683b21	budget.threshold		2026-11-30 00:00:00+00	1	2026-12-01 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "b63034eb-372f-4ee7-af8d-bec42edf3ac0", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/2ec7a597-c988-4845-8477-0c4f60683b21", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 2060, "feature": "summary", "cost_usd": 0.002332, "event_count": 2}], "subject": null, "alert_id": "2ec7a597-c988-4845-8477-0c4f60683b21", "spend_usd": 0.002332, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
bd890384-451a-4e3d-b60b-95989ab6062f	21	7a374282-3504-4248-9917-5f2a48590934	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "bd890384-451a-4e3d-b60b-95989ab6062f", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7a374282-3504-4248-9917-5f2a48590934", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1062, "feature": "chat", "cost_usd": 0.5, "event_count": 1}, {"model": "gpt-4o", "tokens": 1033, "feature": "summary", "cost_usd": 0, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1015, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "7a374282-3504-4248-9917-5f2a48590934", "spend_usd": 0.5, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
bea5c90c-9aa1-42ea-bb91-a3156f492770	21	21e968f3-0da2-46b9-bb75-9e2805e7605f	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-30 11:07:03.123456+00	{"id": "bea5c90c-9aa1-42ea-bb91-a3156f492770", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/21e968f3-0da2-46b9-bb75-9e2805e7605f", "query": "/v1/costs/summary?start=2026-11-25T10%3A06%3A46.123456%2B00%3A00&end=2026-11-30T11%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 7, "estimated_events": 1}, "drivers": [], "subject": "r2", "alert_id": "21e968f3-0da2-46b9-bb75-9e2805e7605f", "spend_usd": 0.0215975, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T10:06:46.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
d07280df-fce8-4a59-9233-35b3dcb05221	21	7a374282-3504-4248-9917-5f2a48590934	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "d07280df-fce8-4a59-9233-35b3dcb05221", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/7a374282-3504-4248-9917-5f2a48590934", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": null, "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.003198, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1040, "feature": "chat", "cost_usd": 0.00207, "event_count": 1}], "subject": null, "alert_id": "7a374282-3504-4248-9917-5f2a48590934", "spend_usd": 0.017568, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
e77ffc09-2edb-4b6b-8687-fa27bd76b387	21	231ea382-c028-4ecd-98b9-a8f2d7732651	budget.threshold		2026-11-30 00:00:00+00	1	2026-12-01 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "e77ffc09-2edb-4b6b-8687-fa27bd76b387", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/231ea382-c028-4ecd-98b9-a8f2d7732651", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"team": null, "tokens": 2060, "feature": "summary", "cost_usd": 0.002332, "event_count": 3}, {"team": "blue", "tokens": 0, "feature": null, "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "231ea382-c028-4ecd-98b9-a8f2d7732651", "spend_usd": 0.002332, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
ff037228-8277-4d85-b025-f02f042f3c5d	21	1d7d1b6e-0a4e-4395-86e3-f348144ebf23	budget.threshold	acme	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "ff037228-8277-4d85-b025-f02f042f3c5d", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/1d7d1b6e-0a4e-4395-86e3-f348144ebf23", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 1}, "drivers": [{"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1051, "feature": "summary", "cost_usd": 0.004174, "event_count": 1}, {"model": "gpt-4o", "tokens": 1027, "feature": "summary", "cost_usd": 0, "event_count": 1}], "subject": "acme", "alert_id": "1d7d1b6e-0a4e-4395-86e3-f348144ebf23", "spend_usd": 0.008352, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
\.
COPY idempotency_key (org_id, operation, key_hash, created_id, created_at) FROM stdin;
21	POST /v1/keys	72a90ea3-da8b-5dd0-1bde-2f27314e02e2	abcdefghijkl	2026-11-30 11:28:50.358825+00
\.
COPY insight_mute (org_id, kind, scope, muted_at, muted_by) FROM stdin;
21	retry_waste		2026-11-30 11:28:51.780532+00	cli
21	retry_waste	eyJmZWF0dXJlIjoiY2hhdCJ9	2026-11-30 11:28:51.775541+00	cli
\.
COPY ledger_offset (topic, partition, next_offset, epoch, owner, updated_at) FROM stdin;
usage.0097_pre_service_usage	0	4	1	aggregator-1	2026-11-30 11:28:50.419136+00
usage.0097_pre_service_usage	1	9	2	aggregator-1	2026-11-30 11:28:50.530409+00
\.
COPY lost_range (id, topic, partition, first_offset, next_offset, found_at, skipped_at, skipped_by, reason) FROM stdin;
25	usage.0097_pre_service_usage	0	4	9	2026-11-30 11:28:50.458707+00	\N	\N	\N
26	usage.0097_pre_service_usage	1	4	9	2026-11-30 11:28:50.529976+00	2026-11-30 11:28:50.530409+00	cli	retention was too short
\.
COPY metric_series (org_id, provider, model) FROM stdin;
21	azure	our-deployment
21	openai	ft:gpt-4o:acme::x
21	openai	gpt-4o
21	openai	gpt-4o-mini
21	openai	nobody-knows-it
21	openai	o3-mini
21	openai	our-model
\.
COPY org_alias (id, version_id, org_id, provider, kind, name, target_provider, target_model) FROM stdin;
18	62	21	azure	exact	our-deployment	openai	gpt-4o
\.
COPY outcome (org_id, outcome_id, time, name, success, value_usd, of_kind, of_id, received_at) FROM stdin;
21	outcome-0	2026-11-30 11:07:03.123456+00	solved	t	\N	session_id	of-0	2026-11-30 11:28:51.886576+00
21	outcome-1	2026-11-30 10:07:03.123456+00	solved	f	0.1	run_id	of-1	2026-11-30 11:28:51.886576+00
21	outcome-2	2026-11-30 09:07:03.123456+00	solved	t	-2	user_id	of-2	2026-11-30 11:28:51.886576+00
21	outcome-3	2026-11-30 08:07:03.123456+00	solved	t	\N	feature	of-3	2026-11-30 11:28:51.886576+00
\.
COPY price (id, version_id, org_id, provider, model, effective_from, rates, terms) FROM stdin;
101	62	21	openai	our-model	2026-01-01 00:00:00+00	{"input": {"base": "1.5"}, "output": {"base": "6"}}	{"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}
102	63	21	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "20"}}	{}
103	63	21	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "1"}}	{}
104	64	21	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "20"}}	{}
105	64	21	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "1"}}	{}
106	65	21	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "3"}, "output": {"base": "9"}}	{}
107	65	21	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "1"}}	{}
108	66	21	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "9"}}	{}
\.
COPY price_proposal (id, org_id, source, source_version, checked_on, content_hash, changes, proposed_at, proposed_by, state, version_id) FROM stdin;
95	21	contract		2026-11-30	63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	[[["openai", "our-model", "2026-01-01T00:00:00Z", {"input": {"base": "1.5"}, "output": {"base": "6"}}, {"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}]], [["openai", "gpt-4o-mini", "2026-01-01T00:00:00Z", "12.5"]], [["azure", "exact", "our-deployment", "openai", "gpt-4o"]]]	2026-11-30 11:28:50.008349+00	cli	applied	62
96	21	contract		2026-11-30	8a41b090e00c4f000368537e9b37bf3f91816527c562e063fa6eee167d590484	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "7"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 11:28:50.020796+00	cli	rejected	\N
97	21	contract		2026-11-30	f2d9c956da020f94211a39e1d63a4c72c3e651144a7a81622330141e714c759e	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "8"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 11:28:50.022486+00	cli	proposed	\N
98	21	contract		2026-11-30	b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 11:28:50.112739+00	cli	applied	63
99	21	contract		2026-11-30	b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 11:28:50.234141+00	cli	applied	64
100	21	contract		2026-11-30	d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "3"}, "output": {"base": "9"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 11:28:51.350127+00	cli	applied	65
101	21	contract		2026-11-30	0e4a7160a6021a1a68d5cc2f7841d36f2bc59f5697a83a6938f6202fd3fe6477	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 11:28:51.641019+00	cli	applied	66
\.
COPY rate_bucket (org_id, tokens, at) FROM stdin;
21	12.5	2026-11-30 11:28:50.408217+00
\.
COPY rate_lease (org_id, replica, tokens, demand, at) FROM stdin;
21	2f35a2e3-f25d-4f3b-a98d-7bad44e5b89c	3	0.5	2026-11-30 11:28:50.408678+00
\.
COPY recent_key (org_id, key, time, event_id, seen_at) FROM stdin;
21	05ecc16d-4717-cc77-61a8-fe89d14fe984	2026-11-29 02:05:10.123456+00	05ecc16d-4717-cc77-61a8-fe89d14fe984	2026-11-30 11:28:50.465201+00
21	3e9bfac6-52c0-4ace-8c89-0f23e3f006f3	2026-11-27 06:04:28.123456+00	3e9bfac6-52c0-4ace-8c89-0f23e3f006f3	2026-11-30 11:28:50.465201+00
21	539adb74-e436-4b64-a441-8149f2ad19b4	2026-11-26 08:05:35.123456+00	539adb74-e436-4b64-a441-8149f2ad19b4	2026-11-30 11:28:50.419136+00
21	674ceb07-d547-1903-0b7e-1330b662e371	2026-11-24 23:04:33.123456+00	674ceb07-d547-1903-0b7e-1330b662e371	2026-11-30 11:28:50.465201+00
21	710cee7e-7b53-487f-a202-fdffde6238d5	2026-11-30 11:07:03.123456+00	710cee7e-7b53-487f-a202-fdffde6238d5	2026-11-30 11:28:49.826602+00
21	711bcb19-927b-33bd-51b9-c3071c7b6034	2026-11-26 08:06:08.123456+00	711bcb19-927b-33bd-51b9-c3071c7b6034	2026-11-30 11:28:50.419136+00
21	aff2746a-08a2-142b-a456-f9e2440ab237	2026-11-25 10:06:46.123456+00	aff2746a-08a2-142b-a456-f9e2440ab237	2026-11-30 11:28:50.465201+00
21	b62ac864-04a3-fade-7552-41673c08417c	2026-11-28 15:05:10.123456+00	b62ac864-04a3-fade-7552-41673c08417c	2026-11-30 11:28:50.419136+00
21	d88704f0-c601-b8f3-560e-721cda28444c	2026-11-30 11:07:03.123456+00	d88704f0-c601-b8f3-560e-721cda28444c	2026-11-30 11:28:49.826602+00
21	e0aadab8-557b-4c02-99b2-8db9038155d2	2026-11-26 19:04:08.123456+00	e0aadab8-557b-4c02-99b2-8db9038155d2	2026-11-30 11:28:50.419136+00
21	f08e249a-10ee-9955-956e-aa9a91807de6	2026-11-30 11:07:03.123456+00	f08e249a-10ee-9955-956e-aa9a91807de6	2026-11-30 11:28:49.826602+00
\.
COPY run (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, run_id, parent_run_id, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-21	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-24 23:02:59.123456+00	2026-11-24 23:02:59.123456+00	2026-11-24 23:00:00+00		p1	0	0	30	20
-21	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-28 15:06:00.123456+00	2026-11-28 15:06:00.123456+00	2026-11-28 15:00:00+00		p1	0	0	0	0
-21	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-27 06:02:17.123456+00	2026-11-27 06:02:17.123456+00	2026-11-27 06:00:00+00	r1	p1	0	0	0	0
21	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-26 08:05:35.123456+00	2026-11-26 08:05:35.123456+00	2026-11-26 08:00:00+00			0	0	0	0
21	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	2026-11-26 08:06:17.123456+00	2026-11-26 08:06:17.123456+00	2026-11-26 08:00:00+00	child	root	0	0	0	0
21	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-25 21:02:41.123456+00	2026-11-25 21:02:41.123456+00	2026-11-25 21:00:00+00	r2		0	0	0	0
21	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-27 17:03:03.123456+00	2026-11-27 17:03:03.123456+00	2026-11-27 17:00:00+00	r2		0	0	0	0
21	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-26 19:06:28.123456+00	2026-11-26 19:06:28.123456+00	2026-11-26 19:00:00+00		p1	0	0	0	0
21	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-25 10:06:46.123456+00	2026-11-25 10:06:46.123456+00	2026-11-25 10:00:00+00	r2		0	0	0	0
21	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	2026-11-30 11:06:17.123456+00	2026-11-30 11:06:17.123456+00	2026-11-30 11:00:00+00	child	root	0	0	0	0
21	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	2026-11-25 21:02:06.123456+00	2026-11-25 21:02:06.123456+00	2026-11-25 21:00:00+00	r1	p1	0	0	0	0
21	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	2026-11-26 08:06:35.123456+00	2026-11-26 08:06:35.123456+00	2026-11-26 08:00:00+00	grandchild	child	0	0.000000	30	20
21	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-30 00:03:28.123456+00	2026-11-30 00:03:28.123456+00	2026-11-30 00:00:00+00	r1	p1	0.0011462	0	0	0
21	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	2026-11-29 02:07:01.123456+00	2026-11-29 02:07:01.123456+00	2026-11-29 02:00:00+00	r1	p1	0	0	0	0
21	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	2026-11-27 17:02:12.123456+00	2026-11-27 17:02:12.123456+00	2026-11-27 17:00:00+00		p1	0	0	0	0
21	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-26 19:04:08.123456+00	2026-11-26 19:04:08.123456+00	2026-11-26 19:00:00+00	r1	p1	0	0	0	0
21	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	2026-11-27 06:04:28.123456+00	2026-11-27 06:04:28.123456+00	2026-11-27 06:00:00+00	r1	p1	0	0	0	0
21	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	2026-11-29 13:05:56.123456+00	2026-11-29 13:05:56.123456+00	2026-11-29 13:00:00+00	r1	p1	0.0012034	0	0	0
21	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	2026-11-25 21:06:56.123456+00	2026-11-25 21:06:56.123456+00	2026-11-25 21:00:00+00		p1	0	0	0	0
21	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	2026-11-25 10:06:23.123456+00	2026-11-25 10:06:23.123456+00	2026-11-25 10:00:00+00	r1	p1	0.0012254	0	0	0
21	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	2026-11-30 00:07:02.123456+00	2026-11-30 00:07:02.123456+00	2026-11-30 00:00:00+00	root	p1	0	0	0	0
21	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	2026-11-25 10:03:02.123456+00	2026-11-25 10:03:02.123456+00	2026-11-25 10:00:00+00	root	p1	0	0	0	0
21	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	2026-11-24 23:05:37.123456+00	2026-11-24 23:05:37.123456+00	2026-11-24 23:00:00+00	root	p1	0	0	0	0
21	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	2026-11-27 06:05:50.123456+00	2026-11-27 06:05:50.123456+00	2026-11-27 06:00:00+00	grandchild	child	0	0	0	0
21	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-30 00:04:55.123456+00	2026-11-30 00:04:55.123456+00	2026-11-30 00:00:00+00			0	0	0	0
21	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-27 06:06:16.123456+00	2026-11-27 06:06:16.123456+00	2026-11-27 06:00:00+00			0.0012001	0	0	0
21	1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	2026-11-27 17:02:48.123456+00	2026-11-27 17:02:48.123456+00	2026-11-27 17:00:00+00			0	0	0	0
21	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	2026-11-26 19:02:33.123456+00	2026-11-26 19:02:33.123456+00	2026-11-26 19:00:00+00	r2		0	0	0	0
21	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	2026-11-30 00:03:17.123456+00	2026-11-30 00:03:17.123456+00	2026-11-30 00:00:00+00	child	root	0	0	0	0
21	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	2026-11-25 21:05:09.123456+00	2026-11-25 21:05:09.123456+00	2026-11-25 21:00:00+00			0	0	0	0
21	2	0	0	0	0	2	2104	20	700	3	812500	1	0	0	2026-11-26 08:06:08.123456+00	2026-11-26 08:06:46.123456+00	2026-11-26 08:00:00+00	r2		0	0	0	0
21	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00			0	0	0	0
21	2	0	0	0	1	1	2074	20	1400	6	1625000	2	0.0215975	0	2026-11-28 15:02:33.123456+00	2026-11-28 15:04:57.123456+00	2026-11-28 15:00:00+00	r2		0	0.0000000	0	0
21	2	0	0	0	2	0	2098	20	400	0	0	0	0.004376	0	2026-11-24 23:04:33.123456+00	2026-11-24 23:06:05.123456+00	2026-11-24 23:00:00+00		p1	0	0.000000	130	20
21	2	0	0	0	2	0	2126	20	400	0	0	0	0.004432	0	2026-11-27 17:04:39.123456+00	2026-11-27 17:07:03.123456+00	2026-11-27 17:00:00+00	r1	p1	0	0.000000	100	0
21	2	0	0	1	1	0	2057	20	0	0	0	0	0.502020	0	2026-11-28 04:05:28.123456+00	2026-11-28 04:06:46.123456+00	2026-11-28 04:00:00+00		p1	0.0012012	0	0	0
21	2	0	0	1	1	0	2069	20	400	0	0	0	0.004318	0	2026-11-25 10:02:40.123456+00	2026-11-25 10:05:26.123456+00	2026-11-25 10:00:00+00		p1	0	0.000000	100	0
21	2	0	0	1	1	0	2081	20	0	0	0	0	0.004342	0.002	2026-11-29 02:05:10.123456+00	2026-11-29 02:06:31.123456+00	2026-11-29 02:00:00+00		p1	0	0.000000	30	20
21	2	0	0	1	1	0	2117	20	0	0	0	0	0.004414	0.002	2026-11-30 00:06:00.123456+00	2026-11-30 00:06:33.123456+00	2026-11-30 00:00:00+00		p1	0	0.000000	30	20
21	2	0	0	1	1	0	2122	20	400	0	0	0	0.0034285	0	2026-11-29 13:03:04.123456+00	2026-11-29 13:03:24.123456+00	2026-11-29 13:00:00+00	r2		0.0012045	0.000000	100	0
21	2	0	1	0	0	1	1027	10	0	0	0	0	0.0123	0	2026-11-29 13:03:03.123456+00	2026-11-29 13:04:35.123456+00	2026-11-29 13:00:00+00			0	0	0	0
21	3	0	0	0	1	2	3063	30	700	3	812500	1	0.002116	0	2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	2026-11-30 11:00:00+00	r2		0	0.000000	0	0
21	3	0	0	3	0	0	3128	30	0	0	0	0	0.0054550	0	2026-11-24 23:03:16.123456+00	2026-11-24 23:05:30.123456+00	2026-11-24 23:00:00+00	r1	p1	0.0011990	0	0	0
21	3	2	0	2	1	0	2086	20	0	0	0	0	0.0228082	0	2026-11-28 15:05:10.123456+00	2026-11-28 15:06:44.123456+00	2026-11-28 15:00:00+00	r1	p1	0.0012122	0	0	0
21	4	0	0	1	3	0	4192	40	0	0	0	0	0.0077503	0.002	2026-11-29 13:02:50.123456+00	2026-11-29 13:04:27.123456+00	2026-11-29 13:00:00+00		p1	0.0012023	0.000000	60	40
21	5	0	0	4	1	0	5142	50	0	0	0	0	0.508508	0	2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	2026-11-30 11:00:00+00		p1	0	0	0	0
21	8	0	2	4	0	2	4958	40	0	0	0	0	0.038374	0	2026-11-30 11:03:11.123456+00	2026-11-30 11:28:51.664832+00	2026-11-30 11:00:00+00			0	0	0	0
21	9	5	0	9	0	0	4142	40	0	0	0	0	0.0075838	0	2026-11-30 11:02:24.123456+00	2026-11-30 11:07:03.123456+00	2026-11-30 11:00:00+00	r1	p1	0.0011858	0	0	0
\.
COPY service_usage (org_id, day, key_id, requests, events, bytes) FROM stdin;
21	2026-11-30	274ro4wdhwti	2	30	4000
\.
COPY session (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, session_id, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-21	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-24 23:02:59.123456+00	2026-11-24 23:02:59.123456+00	2026-11-24 23:00:00+00		0	0	30	20
-21	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-28 15:06:00.123456+00	2026-11-28 15:06:00.123456+00	2026-11-28 15:00:00+00	s1	0	0	0	0
-21	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-27 06:02:17.123456+00	2026-11-27 06:02:17.123456+00	2026-11-27 06:00:00+00	s1	0	0	0	0
21	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-26 08:05:35.123456+00	2026-11-26 08:05:35.123456+00	2026-11-26 08:00:00+00	s2	0	0	0	0
21	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	2026-11-26 08:06:17.123456+00	2026-11-26 08:06:17.123456+00	2026-11-26 08:00:00+00	JIRA-1/a	0	0	0	0
21	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	2026-11-30 11:06:17.123456+00	2026-11-30 11:06:17.123456+00	2026-11-30 11:00:00+00	JIRA-1/a	0	0	0	0
21	1	0	0	0	1	0	1046	10	0	0	0	0	0.002182	0	2026-11-29 02:06:31.123456+00	2026-11-29 02:06:31.123456+00	2026-11-29 02:00:00+00		0	0.000000	30	20
21	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-28 04:06:46.123456+00	2026-11-28 04:06:46.123456+00	2026-11-28 04:00:00+00		0.0012012	0	0	0
21	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	2026-11-30 00:06:00.123456+00	2026-11-30 00:06:00.123456+00	2026-11-30 00:00:00+00		0	0.000000	30	20
21	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	2026-11-26 08:06:35.123456+00	2026-11-26 08:06:35.123456+00	2026-11-26 08:00:00+00		0	0.000000	30	20
21	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	2026-11-25 10:05:26.123456+00	2026-11-25 10:05:26.123456+00	2026-11-25 10:00:00+00		0	0	0	0
21	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	2026-11-28 04:05:28.123456+00	2026-11-28 04:05:28.123456+00	2026-11-28 04:00:00+00	s1	0	0	0	0
21	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	2026-11-30 00:06:33.123456+00	2026-11-30 00:06:33.123456+00	2026-11-30 00:00:00+00	s1	0	0	0	0
21	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-24 23:05:18.123456+00	2026-11-24 23:05:18.123456+00	2026-11-24 23:00:00+00	s2	0.0011990	0	0	0
21	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	2026-11-25 10:06:23.123456+00	2026-11-25 10:06:23.123456+00	2026-11-25 10:00:00+00	s2	0.0012254	0	0	0
21	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	2026-11-25 10:03:02.123456+00	2026-11-25 10:03:02.123456+00	2026-11-25 10:00:00+00	JIRA-1/a	0	0	0	0
21	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	2026-11-24 23:05:37.123456+00	2026-11-24 23:05:37.123456+00	2026-11-24 23:00:00+00	JIRA-1/a	0	0	0	0
21	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-27 06:06:16.123456+00	2026-11-27 06:06:16.123456+00	2026-11-27 06:00:00+00	s2	0.0012001	0	0	0
21	1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	2026-11-27 17:02:48.123456+00	2026-11-27 17:02:48.123456+00	2026-11-27 17:00:00+00	s2	0	0	0	0
21	2	0	0	0	0	2	2104	20	700	3	812500	1	0	0	2026-11-26 08:06:08.123456+00	2026-11-26 08:06:46.123456+00	2026-11-26 08:00:00+00	s1	0	0	0	0
21	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00		0	0	0	0
21	2	0	0	0	1	1	2102	20	1100	3	812500	1	0.002220	0	2026-11-25 10:02:40.123456+00	2026-11-25 10:06:46.123456+00	2026-11-25 10:00:00+00	s1	0	0.000000	100	0
21	2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	2026-11-29 13:02:50.123456+00	2026-11-29 13:03:36.123456+00	2026-11-29 13:00:00+00		0	0.000000	60	40
21	2	0	0	0	2	0	2098	20	400	0	0	0	0.004376	0	2026-11-24 23:04:33.123456+00	2026-11-24 23:06:05.123456+00	2026-11-24 23:00:00+00		0	0.000000	130	20
21	2	0	0	1	0	1	2072	20	700	3	812500	1	0.002232	0.002	2026-11-25 21:02:41.123456+00	2026-11-25 21:06:56.123456+00	2026-11-25 21:00:00+00	s1	0	0	0	0
21	2	0	0	2	0	0	2053	20	0	0	0	0	0.004206	0.002	2026-11-29 02:05:10.123456+00	2026-11-29 02:07:01.123456+00	2026-11-29 02:00:00+00	s1	0	0	0	0
21	2	0	0	2	0	0	2078	20	0	0	0	0	0.004256	0	2026-11-24 23:03:16.123456+00	2026-11-24 23:05:30.123456+00	2026-11-24 23:00:00+00	s1	0	0	0	0
21	2	0	0	2	0	0	2119	20	0	0	0	0	0.004418	0.002	2026-11-27 06:04:28.123456+00	2026-11-27 06:05:50.123456+00	2026-11-27 06:00:00+00	s1	0	0	0	0
21	2	0	1	0	0	1	1027	10	0	0	0	0	0.0123	0	2026-11-29 13:03:03.123456+00	2026-11-29 13:04:35.123456+00	2026-11-29 13:00:00+00	s2	0	0	0	0
21	2	0	1	1	0	0	2005	20	0	0	0	0	0.0134462	0	2026-11-30 00:03:28.123456+00	2026-11-30 00:04:55.123456+00	2026-11-30 00:00:00+00	s2	0.0011462	0	0	0
21	2	1	0	2	0	0	1076	10	0	0	3000000	2	0.002242	0	2026-11-30 00:03:17.123456+00	2026-11-30 00:07:02.123456+00	2026-11-30 00:00:00+00	JIRA-1/a	0	0	0	0
21	2	1	1	0	1	0	2089	20	0	0	0	0	0.014442	0	2026-11-25 21:02:06.123456+00	2026-11-25 21:05:09.123456+00	2026-11-25 21:00:00+00	s2	0	0	0	0
21	2	2	0	2	0	0	1062	10	0	0	0	0	0.0012122	0	2026-11-28 15:05:10.123456+00	2026-11-28 15:06:44.123456+00	2026-11-28 15:00:00+00	s2	0.0012122	0	0	0
21	3	0	0	0	2	1	3098	30	1400	6	1625000	2	0.0431935	0	2026-11-28 15:02:33.123456+00	2026-11-28 15:06:26.123456+00	2026-11-28 15:00:00+00	s1	0	0.0000000	0	0
21	3	1	0	1	0	2	3120	30	700	3	812500	1	0.002070	0	2026-11-26 19:02:33.123456+00	2026-11-26 19:06:28.123456+00	2026-11-26 19:00:00+00	s1	0	0	0	0
21	4	0	0	1	2	1	4168	40	400	0	0	0	0.006568	0.002	2026-11-27 17:02:12.123456+00	2026-11-27 17:07:03.123456+00	2026-11-27 17:00:00+00	s1	0	0.000000	100	0
21	5	0	0	3	2	0	5288	50	400	0	0	0	0.0080422	0.002	2026-11-29 13:03:04.123456+00	2026-11-29 13:05:56.123456+00	2026-11-29 13:00:00+00	s1	0.0036102	0.000000	100	0
21	5	0	0	6	1	-2	5988	50	0	0	0	0	0.518066	0	2026-11-30 11:05:03.123456+00	2026-11-30 11:28:51.664832+00	2026-11-30 11:00:00+00		0	0	0	0
21	7	0	0	4	1	2	7211	70	700	3	812500	1	0.010612	0	2026-11-30 11:02:24.123456+00	2026-11-30 11:07:03.123456+00	2026-11-30 11:00:00+00	s1	0	0.000000	0	0
21	13	5	2	7	0	4	4106	40	0	0	0	0	0.0279038	0	2026-11-30 11:03:01.123456+00	2026-11-30 11:07:03.123456+00	2026-11-30 11:00:00+00	s2	0.0011858	0	0	0
\.
COPY subject (org_id, user_key, user_id) FROM stdin;
-21	-7071187641949205789	u1
-21	6661191285063371345	u3
21	-6939847490288530513	u1
21	6113239782694076901	\N
21	8958908267773972259	u3
\.
COPY unseen_calls (org_id, provider, calls) FROM stdin;
21	openai	12
21	other	1
\.
COPY usage_event (time, received_at, user_key, latency_us, ttft_us, total_tokens, input_tokens, output_tokens, org_id, price_id, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, seq, event_count, error_count, attempt, status_code, is_stream, is_batch, has_tool_calls, event_id, content_hash, dimension_set, folded_set, event_key, tenant, session_id, run_id, parent_run_id, span_id, parent_span_id, request_id, response_id, model_requested, endpoint, error_type, prompt_fingerprint, usage_source, cost_source, reason, saving_technique, cost_usd, list_cost_usd, cost_reported_usd, saved_usd, units, extra, region, discount_id, posted_for, cache_saved_usd, finish_reason, max_output_tokens, operation_id, source) FROM stdin;
2026-10-31 12:00:00+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1901	10	21	\N	1901	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	06f971bc-925d-26dd-4aeb-8addca0dc7bd	3fed587d-80b2-87d7-595a-2db942924a8b	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0097_pre_service_usage-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-10-31 12:00:00+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1902	10	21	\N	1902	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f92da41f-caf7-7d2a-3fb7-28be5f6b3fc1	5359bb53-e092-3d5e-9c55-b5648d28be7d	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0097_pre_service_usage-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 23:02:59.123456+00	2026-11-30 11:07:03.123456+00	6661191285063371345	\N	\N	\N	1010	10	-21	\N	955	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	c579355a-da77-1253-94fa-5c6baca90104	e00954a5-37c5-96d2-ec28-6b99b62fd61b	a82a5b66-23c6-f311-61d2-0ca7a8565376	\N	0097_pre_service_usage-10	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 23:03:16.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1006	10	21	\N	1006	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9fb7c7a9-8cb4-4ed1-989f-1b955d99a0f8	9f54e9d2-1e63-aaa0-74ed-dc813253f7a5	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 23:03:16.123456+00	2026-11-30 11:28:50.157605+00	-6939847490288530513	\N	\N	\N	-1006	-10	21	\N	-1006	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	9fb7c7a9-8cb4-4ed1-989f-1b955d99a0f8	9f54e9d2-1e63-aaa0-74ed-dc813253f7a5	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 23:03:16.123456+00	2026-11-30 11:28:50.157605+00	-6939847490288530513	\N	\N	\N	1006	10	21	103	1006	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	9fb7c7a9-8cb4-4ed1-989f-1b955d99a0f8	9f54e9d2-1e63-aaa0-74ed-dc813253f7a5	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005040	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 23:03:16.123456+00	2026-11-30 11:28:50.266431+00	-6939847490288530513	\N	\N	\N	0	0	21	105	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	9fb7c7a9-8cb4-4ed1-989f-1b955d99a0f8	9f54e9d2-1e63-aaa0-74ed-dc813253f7a5	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001006	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 23:03:16.123456+00	2026-11-30 11:28:51.389728+00	-6939847490288530513	\N	\N	\N	0	0	21	107	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	9fb7c7a9-8cb4-4ed1-989f-1b955d99a0f8	9f54e9d2-1e63-aaa0-74ed-dc813253f7a5	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002012	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 23:04:33.123456+00	2026-11-30 11:07:03.123456+00	8958908267773972259	\N	\N	\N	1034	10	21	104	979	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	674ceb07-d547-1903-0b7e-1330b662e371	496396af-5575-f5d6-6182-0143804af27a	f4124135-4c70-8c63-e029-b0233e848668	\N	0097_pre_service_usage-34	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004336	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-24 23:04:33.123456+00	2026-11-30 11:28:51.389728+00	8958908267773972259	\N	\N	\N	0	0	21	106	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	674ceb07-d547-1903-0b7e-1330b662e371	496396af-5575-f5d6-6182-0143804af27a	f4124135-4c70-8c63-e029-b0233e848668	\N	0097_pre_service_usage-34	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.001144	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-24 23:04:33.123456+00	2026-11-30 11:28:51.664832+00	8958908267773972259	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	674ceb07-d547-1903-0b7e-1330b662e371	496396af-5575-f5d6-6182-0143804af27a	f4124135-4c70-8c63-e029-b0233e848668	\N	0097_pre_service_usage-34	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.001034	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-24 23:05:18.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1050	10	21	1	1050	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	5ad0f509-f01c-bfe5-c2d8-2a64779f9c58	a828ad59-cf49-4431-2f84-a435db0efef3	254f67e2-c690-b002-f79c-26bf443c7893	\N	0097_pre_service_usage-50	\N	s2	r1	p1	span-1	\N	req-1	\N	o3-mini	\N	\N	\N	sender	\N	\N	\N	0.0011990	0.0011990	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 23:05:30.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1072	10	21	108	1072	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	02ec67bd-fee7-4676-9a1e-605145aa9dfe	2002324d-1d0b-daf6-8d34-3bd60d8dfb6b	47a70425-428a-3676-0a1e-399b1545a7eb	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002234	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-24 23:05:37.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	1500000	\N	\N	1078	10	21	107	1078	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	699db0c7-14d7-462a-b245-8c097c0c5333	579dc4d5-c4b7-9bc8-88e1-a6f11ce286b8	69c3fff1-6a5a-0123-b1d0-37705694f4c4	\N	\N	acme	JIRA-1/a	root	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002166	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 23:06:05.123456+00	2026-11-30 11:07:03.123456+00	8958908267773972259	\N	\N	\N	1064	10	21	106	564	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	bc87bb19-a1ef-bf2d-cb77-8f0ce9c81313	2f9ae8fd-0d3c-8c9e-fa99-ee34aabc0dd3	e391f700-05ad-b853-369d-ad415cd2bf34	\N	0097_pre_service_usage-64	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	no_cache_read_price+no_cache_write_5m_price	\N	0.003282	\N	0.5	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-24 23:06:05.123456+00	2026-11-30 11:28:51.664832+00	8958908267773972259	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	bc87bb19-a1ef-bf2d-cb77-8f0ce9c81313	2f9ae8fd-0d3c-8c9e-fa99-ee34aabc0dd3	e391f700-05ad-b853-369d-ad415cd2bf34	\N	0097_pre_service_usage-64	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	no_cache_read_price+no_cache_write_5m_price	\N	-0.001064	\N	0.0	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-25 10:02:40.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1065	10	21	106	565	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d1976c29-f09a-665c-0672-1e092ea0390d	64ca4688-7281-216c-57fd-0ba58766d0f7	9f040e7c-881e-c2d2-926b-9368919c96a9	\N	0097_pre_service_usage-65	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003285	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-25 10:02:40.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	d1976c29-f09a-665c-0672-1e092ea0390d	64ca4688-7281-216c-57fd-0ba58766d0f7	9f040e7c-881e-c2d2-926b-9368919c96a9	\N	0097_pre_service_usage-65	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001065	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-25 10:03:02.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	1500000	\N	\N	1077	10	21	107	1077	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4ade3a0d-a690-24a9-9ea0-ebd9e6e873c4	baedf4a6-643f-2f9b-209b-a93a9e59591e	7138a176-d382-14a1-5602-e3a1da6aaff3	\N	0097_pre_service_usage-77	acme	JIRA-1/a	root	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	\N	0.002164	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 10:05:26.123456+00	2026-11-30 11:07:03.123456+00	6113239782694076901	\N	\N	\N	1004	10	21	\N	1004	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5e4092e4-8085-1575-6a72-50c64c7ed693	66a73a05-4f23-4bc8-9d62-fa9d469054cb	1ee8b833-300a-3593-6dbf-cb17428d7c2f	\N	0097_pre_service_usage-4	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 10:05:26.123456+00	2026-11-30 11:28:50.157605+00	6113239782694076901	\N	\N	\N	-1004	-10	21	\N	-1004	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	5e4092e4-8085-1575-6a72-50c64c7ed693	66a73a05-4f23-4bc8-9d62-fa9d469054cb	1ee8b833-300a-3593-6dbf-cb17428d7c2f	\N	0097_pre_service_usage-4	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	registered	\N	-0.5	\N	-0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 10:05:26.123456+00	2026-11-30 11:28:50.157605+00	6113239782694076901	\N	\N	\N	1004	10	21	102	1004	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	5e4092e4-8085-1575-6a72-50c64c7ed693	66a73a05-4f23-4bc8-9d62-fa9d469054cb	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	\N	0097_pre_service_usage-4	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	0.005220	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 10:05:26.123456+00	2026-11-30 11:28:50.266431+00	6113239782694076901	\N	\N	\N	0	0	21	104	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	5e4092e4-8085-1575-6a72-50c64c7ed693	66a73a05-4f23-4bc8-9d62-fa9d469054cb	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	\N	0097_pre_service_usage-4	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	-0.001004	\N	0.0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 10:05:26.123456+00	2026-11-30 11:28:51.389728+00	6113239782694076901	\N	\N	\N	0	0	21	106	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	5e4092e4-8085-1575-6a72-50c64c7ed693	66a73a05-4f23-4bc8-9d62-fa9d469054cb	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	\N	0097_pre_service_usage-4	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	-0.001114	\N	0.0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 10:05:26.123456+00	2026-11-30 11:28:51.664832+00	6113239782694076901	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	5	0	0	\N	\N	\N	\N	\N	5e4092e4-8085-1575-6a72-50c64c7ed693	66a73a05-4f23-4bc8-9d62-fa9d469054cb	d0a107d2-2e7b-1b50-5750-ae2e4bf66827	\N	0097_pre_service_usage-4	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	-0.001004	\N	0.0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 10:06:23.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1074	10	21	1	1074	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	132a7c53-77d1-d5ce-13a5-e07935e0b0ad	7c7f0c88-66fd-027f-4e44-00651f8ac3f5	c8c931a6-638a-d6c4-96fc-9c42092ce6ad	\N	0097_pre_service_usage-74	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	\N	0.0012254	0.0012254	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-25 10:06:46.123456+00	2026-11-30 11:07:03.123456+00	\N	812500	90000	\N	1037	10	21	\N	337	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	aff2746a-08a2-142b-a456-f9e2440ab237	c33f8109-31c5-1155-7b20-b66caf01f23c	654b9965-6e20-8137-11b0-075ad7ec85de	\N	0097_pre_service_usage-37	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:02:06.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1026	10	21	\N	1026	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	t	t	5d82a360-ea2b-58b2-7ada-cdd3721be8b2	8f062c40-2ec9-0851-362b-9815949585fe	d898eb6c-e533-2c4b-4ccc-b0519fc6caaf	\N	0097_pre_service_usage-26	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:02:06.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	-1026	-10	21	\N	-1026	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	t	t	5d82a360-ea2b-58b2-7ada-cdd3721be8b2	8f062c40-2ec9-0851-362b-9815949585fe	d898eb6c-e533-2c4b-4ccc-b0519fc6caaf	\N	0097_pre_service_usage-26	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:02:06.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	1026	10	21	108	1026	0	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	t	t	5d82a360-ea2b-58b2-7ada-cdd3721be8b2	8f062c40-2ec9-0851-362b-9815949585fe	1ba54ed4-470f-6f2c-08bd-e8a84bbe5b6b	\N	0097_pre_service_usage-26	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	sender	\N	batch_not_priced+service_tier_not_priced	\N	0.002142	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:02:41.123456+00	2026-11-30 11:07:03.123456+00	\N	812500	90000	\N	1001	10	21	\N	301	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	67c13d94-2866-3ef8-7644-b50dc93c991d	f82bdf9d-740d-b8ee-16e7-ddeb83bf7ce2	654b9965-6e20-8137-11b0-075ad7ec85de	\N	0097_pre_service_usage-1	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:05:09.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1063	10	21	106	1063	0	0	0	10	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	153ad480-fd76-40d3-9f78-ae0df7ebb3b9	57c9eec5-e951-3798-d77b-b39c0a700e36	2306bdd6-5488-77f5-f98e-06c61627c458	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	rate_limit	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:06:56.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1071	10	21	108	1071	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	614461c8-bf01-1089-5851-6432c24a6a5f	027ed1cd-fd1a-e018-15c9-f57da1390d79	26c489d3-f09d-57d4-7810-d5413270a63b	\N	0097_pre_service_usage-71	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	prompt_caching	0.002232	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	length	100	op	sdk
2026-11-26 08:05:35.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	50	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	539adb74-e436-4b64-a441-8149f2ad19b4	1b04164b-377a-1bc3-c9fe-a92209f15655	83e614bf-c875-5f1b-248a-03cd14873427	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:06:08.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1031	10	21	\N	1031	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	711bcb19-927b-33bd-51b9-c3071c7b6034	532ee55e-1183-5e62-12f3-a7fa727b5d96	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	\N	0097_pre_service_usage-31	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:06:17.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	1500000	\N	50	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	41446112-c067-4dbb-ba84-11dc3f428aa3	0d996ca6-d505-5977-f7c9-febf34bd2014	16589ab3-5b07-047b-19d3-488cc69689e4	\N	\N	\N	JIRA-1/a	child	root	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:06:35.123456+00	2026-11-30 11:07:03.123456+00	8958908267773972259	\N	\N	\N	1082	10	21	108	1027	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	822c85e1-dbae-c83d-018e-926a8517e7ca	064e8a22-596a-64b6-4182-6cd4f335824c	286d3ae6-6992-4f00-6446-adf76bb60dd3	\N	0097_pre_service_usage-82	\N	\N	grandchild	child	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002254	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-26 08:06:46.123456+00	2026-11-30 11:07:03.123456+00	\N	812500	90000	\N	1073	10	21	\N	373	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	49d6b0c1-41f9-74ec-24ec-626b4a1665bd	5dac9435-1796-21ed-2f46-a351a52ee666	77c6e867-094b-0c70-e4e1-158617ac8e7b	\N	0097_pre_service_usage-73	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-26 19:02:33.123456+00	2026-11-30 11:07:03.123456+00	\N	812500	90000	\N	1061	10	21	\N	361	700	0	0	7	3	0	0	0	0	0	1	1	\N	429	\N	\N	\N	62f3f889-1585-9534-9073-bc320243fcd6	ba96270b-5dce-772f-c935-2b149b597d3c	654b9965-6e20-8137-11b0-075ad7ec85de	\N	0097_pre_service_usage-61	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	rate_limit	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:04:08.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1030	10	21	105	1030	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e0aadab8-557b-4c02-99b2-8db9038155d2	cc66533d-cd8e-bf43-5d4c-b30f3029eff1	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004130	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:04:08.123456+00	2026-11-30 11:28:51.389728+00	-6939847490288530513	\N	\N	\N	0	0	21	107	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	e0aadab8-557b-4c02-99b2-8db9038155d2	cc66533d-cd8e-bf43-5d4c-b30f3029eff1	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002060	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:06:28.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1029	10	21	\N	1029	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	56d59643-f7d9-f077-2bcf-71687fbb5e5f	d8f62e5e-ff03-efd7-12fd-a010e4d4edf8	542d8438-f897-6126-4e1a-4b1ac94e6332	\N	0097_pre_service_usage-29	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	us	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:02:17.123456+00	2026-11-30 11:07:03.123456+00	-7071187641949205789	\N	\N	\N	1012	10	-21	\N	1012	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7104fe73-5ef8-4771-99c4-6720db2de8e3	c3103152-5470-263a-4958-b325dbf3d8c6	640568ab-e828-1515-ffc7-4299c8521ad4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:04:28.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1036	10	21	104	1036	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3e9bfac6-52c0-4ace-8c89-0f23e3f006f3	9636de14-4319-9719-2554-4b71046cc09a	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004344	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:04:28.123456+00	2026-11-30 11:28:51.389728+00	-6939847490288530513	\N	\N	\N	0	0	21	106	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	3e9bfac6-52c0-4ace-8c89-0f23e3f006f3	9636de14-4319-9719-2554-4b71046cc09a	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001146	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:04:28.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	3e9bfac6-52c0-4ace-8c89-0f23e3f006f3	9636de14-4319-9719-2554-4b71046cc09a	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001036	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:05:50.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1083	10	21	108	1083	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0d3cf019-2b47-f166-2f2e-c7872cbf9baf	4cd66b68-d841-e7f0-48a0-a3936a6c9d35	0bbc40b4-b07e-b453-2842-84d9d578f640	\N	0097_pre_service_usage-83	acme	s1	grandchild	child	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	prompt_caching	0.002256	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:06:16.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1051	10	21	1	1051	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	59b74c9e-baf0-4050-9262-bde72d4e64c9	d0d2e779-90ab-4a77-143e-83e04a9f2c3b	b97cc08b-3413-8bce-78f8-73d6480c791c	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	o3-mini	/v1/chat/completions	\N	\N	\N	provider	\N	\N	0.0123	0.0012001	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 17:02:12.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1023	10	21	\N	1023	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e40137fa-a55d-8a80-4c56-ceaa2acdcc64	37b0d9ac-a9ac-0d1c-5c9c-dc2e26d7c8cb	f9ac8d79-5049-4a41-ca32-a704ce64448e	\N	0097_pre_service_usage-23	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 17:02:12.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	-1023	-10	21	\N	-1023	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	e40137fa-a55d-8a80-4c56-ceaa2acdcc64	37b0d9ac-a9ac-0d1c-5c9c-dc2e26d7c8cb	f9ac8d79-5049-4a41-ca32-a704ce64448e	\N	0097_pre_service_usage-23	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	prompt_caching	\N	\N	\N	-0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 17:02:12.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	1023	10	21	108	1023	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	e40137fa-a55d-8a80-4c56-ceaa2acdcc64	37b0d9ac-a9ac-0d1c-5c9c-dc2e26d7c8cb	12da0f57-589b-9571-7680-3132755bebc4	\N	0097_pre_service_usage-23	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	prompt_caching	0.002136	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 17:02:48.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1075	10	21	108	1075	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4a165da7-9f17-48de-9ffb-3236ce50d715	01dc5979-8813-229e-b968-8aef1566c6d2	0dc52d52-70f5-1549-8f4e-daa17e488d60	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-27 17:03:03.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1019	10	21	\N	1019	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	93714010-780f-4d11-535f-4ffff98f9186	ad4a6b6a-0907-0ef7-d7f4-621635a81972	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	\N	0097_pre_service_usage-19	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 17:04:39.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1066	10	21	106	566	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	866e6728-40c8-4cd9-a82e-fb3778093671	5a990942-10da-16de-deb8-db42da281690	8748f44c-810e-6e90-261b-69266630125a	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003288	\N	0.25	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-27 17:04:39.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	866e6728-40c8-4cd9-a82e-fb3778093671	5a990942-10da-16de-deb8-db42da281690	8748f44c-810e-6e90-261b-69266630125a	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001066	\N	0.00	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-27 17:07:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1060	10	21	106	1060	0	0	0	10	0	0	0	0	0	0	1	0	\N	200	\N	\N	\N	d3caa66b-8b18-4228-a164-654ee7a03188	6221ee0a-1e39-7255-503a-a64603a2c72b	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.003270	\N	\N	\N	\N	\N	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-27 17:07:03.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	d3caa66b-8b18-4228-a164-654ee7a03188	6221ee0a-1e39-7255-503a-a64603a2c72b	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	-0.001060	\N	\N	\N	\N	\N	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:05:28.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1005	10	21	\N	1005	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8197620a-189b-39fe-9e0d-1057366dd8ea	4c01b52d-9f59-cf56-4766-da076ce941f7	e9e9b2c7-a38d-e49b-6bf8-55d9e7bf4ca8	\N	0097_pre_service_usage-5	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:05:28.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	-1005	-10	21	\N	-1005	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	8197620a-189b-39fe-9e0d-1057366dd8ea	4c01b52d-9f59-cf56-4766-da076ce941f7	e9e9b2c7-a38d-e49b-6bf8-55d9e7bf4ca8	\N	0097_pre_service_usage-5	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:05:28.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	1005	10	21	107	1005	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	8197620a-189b-39fe-9e0d-1057366dd8ea	4c01b52d-9f59-cf56-4766-da076ce941f7	e502e9ef-eb4e-348d-f734-570647bba4f7	\N	0097_pre_service_usage-5	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	\N	0.002020	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:06:46.123456+00	2026-11-30 11:07:03.123456+00	8958908267773972259	\N	\N	\N	1052	10	21	1	1052	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f0af1827-de1c-3d43-10d1-7934e03f3421	87cea58a-8c0a-9feb-9dd7-bebb15300627	4e2830f3-07ba-67d4-3659-1f15602475f1	\N	0097_pre_service_usage-52	\N	\N	\N	p1	\N	\N	\N	\N	openai/o3-mini	/v1/chat/completions	\N	\N	sender	registered	registered	\N	0.5	0.0012012	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1084	10	21	108	1084	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	40ec00e6-5133-4ebd-bc17-df7e2186c01e	045ee3f7-c575-1044-6aa5-1f56250eda54	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002258	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1086	10	21	1	1086	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	a31c2ee5-73c7-0d1a-cfc2-eb43ea20a96f	c408e4f0-c94d-1fbd-c35d-638fb6144015	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	\N	0097_pre_service_usage-86	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	\N	0.0012386	0.0012386	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1087	10	21	108	1087	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	51c82f0d-c2ab-4ba5-8d3c-46fc43d8c70e	1771858a-bfd2-4367-180b-adf97018cf92	2306bdd6-5488-77f5-f98e-06c61627c458	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	8958908267773972259	\N	\N	\N	1088	10	21	108	1088	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	47121216-4516-0b9c-61a3-7a8f63405d3f	c0b524d2-28ed-be5a-a158-1e30f921f61f	e4339876-2c5c-9b38-d28e-f7077e95a621	\N	0097_pre_service_usage-88	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	0.002266	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	\N	812500	90000	\N	1085	10	21	\N	385	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	29df2b4f-9f82-5228-c9d7-08973fd8d7dc	d1162b78-4be7-cf71-afd5-8c69d4ddd165	654b9965-6e20-8137-11b0-075ad7ec85de	\N	0097_pre_service_usage-85	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 15:02:33.123456+00	2026-11-30 11:07:03.123456+00	\N	812500	90000	\N	1049	10	21	\N	349	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	194f1ceb-576d-0c26-31ab-15d86fec19b1	2dd2ada3-0a0e-6a4e-a803-4e48fea97a0e	654b9965-6e20-8137-11b0-075ad7ec85de	\N	0097_pre_service_usage-49	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 15:04:57.123456+00	2026-11-30 11:07:03.123456+00	\N	812500	90000	\N	1025	10	21	101	325	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	adeb4c58-140e-ab0c-1102-e305ebe5c27f	0dacdf42-cfbb-6fa2-9895-f0f62f264e82	6ed8b0d9-5ffc-6085-c8be-79694f438b63	\N	0097_pre_service_usage-25	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	no_cache_read_price+region_not_priced	\N	0.0215975	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N	0.0000000	\N	\N	\N	\N
2026-11-28 15:05:10.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	b62ac864-04a3-fade-7552-41673c08417c	3b30e6fd-8b02-a856-f9b8-e22dc44848b3	7f02c254-e095-40ec-ef14-7f7fbedb1d10	\N	0097_pre_service_usage-32	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	rate_limit	\N	sender	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 15:06:00.123456+00	2026-11-30 11:07:03.123456+00	-7071187641949205789	\N	\N	\N	1011	10	-21	\N	1011	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8bbb0d90-780d-9aec-97c6-4e9788011aa2	15e94f94-fa7e-e2f7-97d7-1194e31dc145	f9ac8d79-5049-4a41-ca32-a704ce64448e	\N	0097_pre_service_usage-11	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 15:06:26.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1024	10	21	101	1024	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2ade0724-5a6e-4137-814a-641443a4a805	1d047f28-6960-f457-6a20-5fbdb61ec965	320ea466-ce88-49d0-32b6-b210ce3e7979	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.0215960	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-28 15:06:44.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1062	10	21	1	1062	0	0	0	10	0	0	0	0	0	0	1	1	2	429	t	\N	t	37b57f3b-91d1-19a8-af61-e15d9acc61f0	2514bd5f-7cea-1a94-6cfa-a4797036d585	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	\N	0097_pre_service_usage-62	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	rate_limit	\N	sender	\N	\N	\N	0.0012122	0.0012122	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:05:10.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1035	10	21	104	1035	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	05ecc16d-4717-cc77-61a8-fe89d14fe984	41bd34d1-2236-54e3-b169-9d2fb86c74f2	26c489d3-f09d-57d4-7810-d5413270a63b	\N	0097_pre_service_usage-35	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	prompt_caching	0.004340	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:05:10.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	05ecc16d-4717-cc77-61a8-fe89d14fe984	41bd34d1-2236-54e3-b169-9d2fb86c74f2	26c489d3-f09d-57d4-7810-d5413270a63b	\N	0097_pre_service_usage-35	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	prompt_caching	-0.002180	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:06:31.123456+00	2026-11-30 11:07:03.123456+00	8958908267773972259	\N	\N	\N	1046	10	21	104	991	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	46f847fc-7590-157b-c2d6-747983a2f7e7	f9dc26b2-4f9b-58d8-24c6-6b64728d4980	f4124135-4c70-8c63-e029-b0233e848668	\N	0097_pre_service_usage-46	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004384	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 02:06:31.123456+00	2026-11-30 11:28:51.389728+00	8958908267773972259	\N	\N	\N	0	0	21	106	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	46f847fc-7590-157b-c2d6-747983a2f7e7	f9dc26b2-4f9b-58d8-24c6-6b64728d4980	f4124135-4c70-8c63-e029-b0233e848668	\N	0097_pre_service_usage-46	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.001156	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 02:06:31.123456+00	2026-11-30 11:28:51.664832+00	8958908267773972259	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	46f847fc-7590-157b-c2d6-747983a2f7e7	f9dc26b2-4f9b-58d8-24c6-6b64728d4980	f4124135-4c70-8c63-e029-b0233e848668	\N	0097_pre_service_usage-46	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.001046	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 02:07:01.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1018	10	21	\N	1018	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	beb23a7f-79c8-4a08-8cfb-8161081c8dd9	2f5381c9-6777-5198-e107-f69c1412253d	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:07:01.123456+00	2026-11-30 11:28:50.157605+00	-6939847490288530513	\N	\N	\N	-1018	-10	21	\N	-1018	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	beb23a7f-79c8-4a08-8cfb-8161081c8dd9	2f5381c9-6777-5198-e107-f69c1412253d	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:07:01.123456+00	2026-11-30 11:28:50.157605+00	-6939847490288530513	\N	\N	\N	1018	10	21	103	1018	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	beb23a7f-79c8-4a08-8cfb-8161081c8dd9	2f5381c9-6777-5198-e107-f69c1412253d	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005100	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:07:01.123456+00	2026-11-30 11:28:50.266431+00	-6939847490288530513	\N	\N	\N	0	0	21	105	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	beb23a7f-79c8-4a08-8cfb-8161081c8dd9	2f5381c9-6777-5198-e107-f69c1412253d	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001018	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:07:01.123456+00	2026-11-30 11:28:51.389728+00	-6939847490288530513	\N	\N	\N	0	0	21	107	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	beb23a7f-79c8-4a08-8cfb-8161081c8dd9	2f5381c9-6777-5198-e107-f69c1412253d	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002036	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:02:50.123456+00	2026-11-30 11:07:03.123456+00	8958908267773972259	\N	\N	\N	1058	10	21	106	1003	0	30	20	6	0	5	0	0	4	0	1	0	\N	200	\N	\N	\N	63e359f4-63d4-1b78-f3cb-b65450274d5a	9c9b7d61-aa23-ce97-2dc3-634a2311fa01	f4124135-4c70-8c63-e029-b0233e848668	\N	0097_pre_service_usage-58	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	\N	0.003264	\N	\N	\N	\N	\N	eu	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 13:02:50.123456+00	2026-11-30 11:28:51.664832+00	8958908267773972259	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	63e359f4-63d4-1b78-f3cb-b65450274d5a	9c9b7d61-aa23-ce97-2dc3-634a2311fa01	f4124135-4c70-8c63-e029-b0233e848668	\N	0097_pre_service_usage-58	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	\N	-0.001058	\N	\N	\N	\N	\N	eu	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 13:03:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1027	10	21	\N	1027	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	t	\N	659f1753-d334-4724-8896-b642a64a30c6	e8930f6c-4257-209a-48d4-73628807af78	7ebacabf-31ba-91df-fe69-10206d78d602	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:03:04.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1055	10	21	1	1055	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	461a98d4-fc01-b977-caa5-351faa026419	36a68515-47ae-17fc-215c-5921d819eaaf	a534f0b2-7fb4-7026-f918-c68828baa48b	\N	0097_pre_service_usage-55	\N	s1	r2	\N	span-1	\N	req-1	\N	our-model	\N	\N	f00d	provider	\N	\N	\N	0.0012045	0.0012045	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:03:24.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1067	10	21	106	567	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	559c424f-99c6-f6b5-0757-c723b8a4ef06	bac107b6-2151-97c5-e92b-b278bbe86c1a	8c17309c-d02a-3425-4bb8-879ce44d149d	\N	0097_pre_service_usage-67	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003291	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 13:03:24.123456+00	2026-11-30 11:28:51.664832+00	\N	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	559c424f-99c6-f6b5-0757-c723b8a4ef06	bac107b6-2151-97c5-e92b-b278bbe86c1a	8c17309c-d02a-3425-4bb8-879ce44d149d	\N	0097_pre_service_usage-67	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001067	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 13:03:36.123456+00	2026-11-30 11:07:03.123456+00	8958908267773972259	\N	\N	\N	1022	10	21	\N	967	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	939f4276-4eb0-56dd-5d1d-0cab00715024	b7c5c0ad-f81a-e5c2-d14d-3739e2b6b4b0	a82a5b66-23c6-f311-61d2-0ca7a8565376	\N	0097_pre_service_usage-22	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:03:36.123456+00	2026-11-30 11:28:50.157605+00	8958908267773972259	\N	\N	\N	-1022	-10	21	\N	-967	0	-30	-20	-6	0	-5	0	0	-4	1	-1	0	\N	\N	\N	\N	\N	939f4276-4eb0-56dd-5d1d-0cab00715024	b7c5c0ad-f81a-e5c2-d14d-3739e2b6b4b0	a82a5b66-23c6-f311-61d2-0ca7a8565376	\N	0097_pre_service_usage-22	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:03:36.123456+00	2026-11-30 11:28:50.157605+00	8958908267773972259	\N	\N	\N	1022	10	21	102	967	0	30	20	6	0	5	0	0	4	2	1	0	\N	\N	\N	\N	\N	939f4276-4eb0-56dd-5d1d-0cab00715024	b7c5c0ad-f81a-e5c2-d14d-3739e2b6b4b0	1ee8b833-300a-3593-6dbf-cb17428d7c2f	\N	0097_pre_service_usage-22	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.005310	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 13:03:36.123456+00	2026-11-30 11:28:50.266431+00	8958908267773972259	\N	\N	\N	0	0	21	104	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	939f4276-4eb0-56dd-5d1d-0cab00715024	b7c5c0ad-f81a-e5c2-d14d-3739e2b6b4b0	1ee8b833-300a-3593-6dbf-cb17428d7c2f	\N	0097_pre_service_usage-22	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.001022	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 13:03:36.123456+00	2026-11-30 11:28:51.389728+00	8958908267773972259	\N	\N	\N	0	0	21	106	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	939f4276-4eb0-56dd-5d1d-0cab00715024	b7c5c0ad-f81a-e5c2-d14d-3739e2b6b4b0	1ee8b833-300a-3593-6dbf-cb17428d7c2f	\N	0097_pre_service_usage-22	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.001132	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 13:03:36.123456+00	2026-11-30 11:28:51.664832+00	8958908267773972259	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	5	0	0	\N	\N	\N	\N	\N	939f4276-4eb0-56dd-5d1d-0cab00715024	b7c5c0ad-f81a-e5c2-d14d-3739e2b6b4b0	1ee8b833-300a-3593-6dbf-cb17428d7c2f	\N	0097_pre_service_usage-22	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.001022	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 13:04:08.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1059	10	21	106	1059	0	0	0	10	0	0	0	0	0	0	1	0	\N	200	\N	\N	\N	f217745b-dfad-e069-01f2-63f7fe8f1f07	f7ed82f2-2041-3e9e-427b-ac4a3acf7bda	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	\N	0097_pre_service_usage-59	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	region_not_priced	prompt_caching	0.003267	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:04:08.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	f217745b-dfad-e069-01f2-63f7fe8f1f07	f7ed82f2-2041-3e9e-427b-ac4a3acf7bda	dd59e2dd-7727-224e-a0c6-ebe0c483e5d1	\N	0097_pre_service_usage-59	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	region_not_priced	prompt_caching	-0.001059	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:04:27.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1053	10	21	1	1053	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2d48f164-7c6f-1a90-979b-bd5fb6e58621	8f590a7d-3f99-ce5e-8cac-221417bb6efe	0acb99af-c758-cf4c-8d7c-47d7d71fcffa	\N	0097_pre_service_usage-53	acme	s1	\N	p1	\N	\N	req-1	\N	openai/o3-mini	\N	\N	f00d	provider	\N	\N	\N	0.0012023	0.0012023	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:04:35.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	50	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8a38adcf-2554-4f47-bc51-607de1d35f9d	86596bc4-e092-1fe1-ebeb-92b0616c1076	83e614bf-c875-5f1b-248a-03cd14873427	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	length	100	op	sdk
2026-11-29 13:05:56.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1054	10	21	1	1054	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	aba97bc7-ba05-4e17-b055-41764473312f	31825a13-8d07-b001-6134-dc68753c790c	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	our-model	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.0012034	0.0012034	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:03:17.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	1500000	\N	\N	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	c35bc5f9-4069-e2e8-1148-934435151b2d	28150e4f-c2f8-fb1d-e0ca-a840594be99c	416b533a-77cd-5736-222b-5db5b0fc0b39	\N	0097_pre_service_usage-80	\N	JIRA-1/a	child	root	span-1	\N	req-1	\N	\N	\N	rate_limit	\N	sender	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:03:28.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1002	10	21	1	1002	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	632d8a54-8c0b-6de5-93d1-83c5e07d67e9	54204922-581f-9a93-994a-f1c8c23ac7da	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	\N	0097_pre_service_usage-2	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	\N	0.0011462	0.0011462	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:04:55.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1003	10	21	\N	1003	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	531f7f7d-084b-4b99-bc1d-a23caad1049a	1ce66ce5-779a-e39b-670c-91dffbf00bf4	ab449a66-31ec-e66c-d4d0-11ce826beaa3	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:06:00.123456+00	2026-11-30 11:07:03.123456+00	8958908267773972259	\N	\N	\N	1070	10	21	108	1015	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	6f1f9b71-716c-7237-0913-b4601e854772	33c7092f-1d1f-b3de-7d65-762c480c5281	f4124135-4c70-8c63-e029-b0233e848668	\N	0097_pre_service_usage-70	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002230	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	length	100	op	sdk
2026-11-30 00:06:33.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1047	10	21	104	1047	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a2993eca-a6ab-690b-ba32-1180f29b3d7c	95a464f7-f3aa-5839-8c7c-b67a9b223eec	26c489d3-f09d-57d4-7810-d5413270a63b	\N	0097_pre_service_usage-47	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	prompt_caching	0.004388	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:06:33.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	a2993eca-a6ab-690b-ba32-1180f29b3d7c	95a464f7-f3aa-5839-8c7c-b67a9b223eec	26c489d3-f09d-57d4-7810-d5413270a63b	\N	0097_pre_service_usage-47	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	prompt_caching	-0.002204	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:07:02.123456+00	2026-11-30 11:07:03.123456+00	8958908267773972259	1500000	\N	\N	1076	10	21	108	1076	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	36de1ef7-d993-2344-b43f-fd6c7be1a1e5	ac9c6a8e-cd96-c6b5-fb9b-19dea226853b	3a531fbe-fe0b-b643-dd28-9d4195127aa2	\N	0097_pre_service_usage-76	\N	JIRA-1/a	root	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	0.002242	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:02:24.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1048	10	21	104	1048	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0e4df596-06f2-44e6-a9c7-2a998d95e486	df24f36d-0bf2-2bd7-2cd0-fa46a8b693ee	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004392	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:02:24.123456+00	2026-11-30 11:28:51.389728+00	-6939847490288530513	\N	\N	\N	0	0	21	106	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	0e4df596-06f2-44e6-a9c7-2a998d95e486	df24f36d-0bf2-2bd7-2cd0-fa46a8b693ee	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001158	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:02:24.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	0e4df596-06f2-44e6-a9c7-2a998d95e486	df24f36d-0bf2-2bd7-2cd0-fa46a8b693ee	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001048	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:03:01.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	107cc562-b1f4-155d-6d1a-72ca0727ec9f	b6233cc7-adaf-7cbb-531d-9eea612f6700	7f02c254-e095-40ec-ef14-7f7fbedb1d10	\N	0097_pre_service_usage-68	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	rate_limit	\N	sender	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	length	100	op	sdk
2026-11-30 11:03:11.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	50	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	994e9c1f-f3ab-492b-b3ad-1af6876a5a31	e58322b9-2a27-1223-596d-9fc1420f3c8e	3915eb34-cc32-ed11-c0a4-a309bac17324	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:04:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	50	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3279eeb4-a918-4e91-844b-d2462fa944be	d9047976-2e7a-da1c-4dae-b9ec833f0f90	5ff6ee1e-3e78-c099-e119-95427b80453d	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:04:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	11e7e8fa-db45-3d12-b824-e41c8fa3c35c	32bdf519-8247-921f-43b9-e226116ca7c4	fcaf2de6-3854-badc-5898-ad18ef2e44de	\N	0097_pre_service_usage-56	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	rate_limit	\N	sender	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	50	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b632869e-22bf-4152-beb2-365074565b6a	58eb4b3f-2b32-853b-a43b-71bbb6f7ddfc	83e614bf-c875-5f1b-248a-03cd14873427	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	8a1106df-34ba-e8ad-d879-33ba03c6984b	609f6c5d-3ea5-2da0-e443-9cd64d0d1d2e	7f02c254-e095-40ec-ef14-7f7fbedb1d10	\N	0097_pre_service_usage-44	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	rate_limit	\N	sender	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1038	10	21	1	1038	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	b76a177d-64f9-7fab-3521-bcfcb7e64953	345dafc2-6d6d-1e18-c838-f722c12e0e76	caa9f003-9d74-a669-9ef6-ceb6d1b0273c	\N	0097_pre_service_usage-38	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	\N	0.0011858	0.0011858	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1039	10	21	104	1039	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	181f802b-d56c-4b0c-a5f8-e6a16ddd7f55	f78a4a25-ef9c-3a7a-66d8-57317d833879	2306bdd6-5488-77f5-f98e-06c61627c458	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1041	10	21	105	1041	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	edd00742-efec-6e5f-4c95-e531da2b2855	6b6feb84-1845-1d8b-f431-f1ba1329b8f7	67891187-d387-60ff-a9a9-acd3c4687e57	\N	0097_pre_service_usage-41	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	\N	0.004174	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1042	10	21	105	1042	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6940bac7-1e73-4b9c-acfe-8d35ef3395bf	c45b8b67-481c-5c98-ad0e-2730a22e9001	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004178	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	8958908267773972259	\N	\N	\N	1040	10	21	104	1040	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b970fa60-470f-31fc-6d03-bf53b9aebaa7	99a8597f-5a88-07ee-16d3-26b87f6c09c3	e4339876-2c5c-9b38-d28e-f7077e95a621	\N	0097_pre_service_usage-40	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	0.004360	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1043	10	21	\N	1043	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	70c2e1f2-5f3f-fe7c-f4b6-5cd5bf61f614	6124d8e3-b5ea-00f4-fffc-012d02bd4088	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	\N	0097_pre_service_usage-43	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:28:51.389728+00	-6939847490288530513	\N	\N	\N	0	0	21	107	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	6940bac7-1e73-4b9c-acfe-8d35ef3395bf	c45b8b67-481c-5c98-ad0e-2730a22e9001	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002084	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:28:51.389728+00	8958908267773972259	\N	\N	\N	0	0	21	106	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	b970fa60-470f-31fc-6d03-bf53b9aebaa7	99a8597f-5a88-07ee-16d3-26b87f6c09c3	e4339876-2c5c-9b38-d28e-f7077e95a621	\N	0097_pre_service_usage-40	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	-0.001150	\N	0.0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	0	0	21	107	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	edd00742-efec-6e5f-4c95-e531da2b2855	6b6feb84-1845-1d8b-f431-f1ba1329b8f7	67891187-d387-60ff-a9a9-acd3c4687e57	\N	0097_pre_service_usage-41	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	\N	-0.002082	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:28:51.664832+00	8958908267773972259	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	b970fa60-470f-31fc-6d03-bf53b9aebaa7	99a8597f-5a88-07ee-16d3-26b87f6c09c3	e4339876-2c5c-9b38-d28e-f7077e95a621	\N	0097_pre_service_usage-40	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	-0.001040	\N	0.0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1089	10	21	107	1089	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	31610f10-3d2e-9e33-6ca1-a44448123ab9	7422826d-27f5-a169-c767-e05bc9e41f13	67891187-d387-60ff-a9a9-acd3c4687e57	\N	0097_pre_service_usage-89	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	\N	0.002188	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1090	10	21	107	1090	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e6e92732-ce31-4f00-8573-9101d74caf79	589808c4-de94-4815-56ea-560882eb5eda	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002190	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:03.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1091	10	21	\N	1091	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	45dbc993-3f6f-5a85-5c15-54040a5769f1	92ae945b-daa9-1346-9500-f4d6a755cb9a	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	\N	0097_pre_service_usage-91	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:17.123456+00	2026-11-30 11:07:03.123456+00	\N	1500000	\N	\N	1079	10	21	\N	1079	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	673c0450-dc2f-1b98-9aa3-59c9d5acf35d	767d358b-7b80-0195-8959-fc2c2610cc1f	7dc468cb-ba73-1e37-9217-1009aaa9cbb9	\N	0097_pre_service_usage-79	\N	JIRA-1/a	child	root	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:30.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	818c3809-666a-3c6e-ca81-b78a01e831cf	fc6139c4-0953-a4aa-3e91-4ba0096a4486	26335f30-2e3c-dc80-6e72-e97341cf186e	\N	0097_pre_service_usage-20	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	rate_limit	\N	sender	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:59.123456+00	2026-11-30 11:07:03.123456+00	8958908267773972259	\N	\N	\N	1028	10	21	\N	1028	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	55becdc2-8e38-3d0d-036d-ea67a6016523	0670358c-5d6f-0fa7-eaaa-ad589632639d	5eb754b9-530c-521c-80a8-8c0c8f05d226	\N	0097_pre_service_usage-28	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	us	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	50	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	710cee7e-7b53-487f-a202-fdffde6238d5	dda07c0e-50cb-0a0e-3a55-ba562f546b06	3915eb34-cc32-ed11-c0a4-a309bac17324	\N	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	0	0	21	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	d88704f0-c601-b8f3-560e-721cda28444c	bf3bd031-e3f2-a86f-fe4c-c07dbcf931f3	26335f30-2e3c-dc80-6e72-e97341cf186e	\N	0097_pre_service_usage-8	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	rate_limit	\N	sender	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1014	10	21	\N	1014	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	c51b3129-d46a-c9dd-8406-5d8384a9d866	e62f6522-56c0-db3f-e3e6-615ccef2303a	ed534f9f-929b-86a2-d72e-ba70a6b0336e	\N	0097_pre_service_usage-14	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1015	10	21	\N	1015	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f121e548-4e57-4a6e-9bd0-1e611b6812c0	6547ea0c-caa6-b328-da2e-c47aa3ff082d	421abed6-d19e-ab79-d8d0-a1513617f07a	327595d9-6e92-ab02-8dcf-239a4ff8c571	\N	\N	s2	\N	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	-6939847490288530513	\N	\N	\N	1017	10	21	\N	1017	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4623d96a-eb28-668b-795f-e468b1075eda	5ec3d045-0bae-09c2-6d2f-22054800b3a9	931b057b-5349-6005-7484-bdf767f7c7fe	205febfd-6228-7287-43e9-d3822953e72a	0097_pre_service_usage-17	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	6113239782694076901	\N	\N	\N	1016	10	21	\N	1016	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	fb809065-e1b7-12ab-908a-6cf7d3a1e738	26d31794-6006-f2bc-717c-42781efc157e	ccd88843-c4ad-7937-be09-e3de9afbcd66	5ca50ce4-1458-475f-ea66-7b32819ca9ac	0097_pre_service_usage-16	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	\N	812500	90000	\N	1013	10	21	\N	313	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	eea3ec37-ffd0-988c-b0b9-be6b2eccd825	0d3a22ec-e0f9-0bb0-6743-842a706dbb3e	4a66b9ee-d5fc-bdba-a7a6-70c5a15cc899	\N	0097_pre_service_usage-13	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1001	10	21	\N	1001	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	94b59e26-cc39-7468-d969-2144d23798c5	157d1fed-0e8f-d798-ef52-1420d54cab54	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0097_pre_service_usage-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1007	10	21	\N	1007	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f08e249a-10ee-9955-956e-aa9a91807de6	5c097525-907b-f3d1-5eb1-877893e3b3a8	d901cb28-ce6e-3e1f-e161-0853d3fd41e2	\N	0097_pre_service_usage-7	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:50.157605+00	6113239782694076901	\N	\N	\N	-1016	-10	21	\N	-1016	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	fb809065-e1b7-12ab-908a-6cf7d3a1e738	26d31794-6006-f2bc-717c-42781efc157e	ccd88843-c4ad-7937-be09-e3de9afbcd66	5ca50ce4-1458-475f-ea66-7b32819ca9ac	0097_pre_service_usage-16	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	registered	\N	-0.5	\N	-0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:50.157605+00	6113239782694076901	\N	\N	\N	1016	10	21	102	1016	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	fb809065-e1b7-12ab-908a-6cf7d3a1e738	26d31794-6006-f2bc-717c-42781efc157e	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	\N	0097_pre_service_usage-16	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	0.005280	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:50.266431+00	6113239782694076901	\N	\N	\N	0	0	21	104	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	fb809065-e1b7-12ab-908a-6cf7d3a1e738	26d31794-6006-f2bc-717c-42781efc157e	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	\N	0097_pre_service_usage-16	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	-0.001016	\N	0.0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.389728+00	6113239782694076901	\N	\N	\N	0	0	21	106	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	fb809065-e1b7-12ab-908a-6cf7d3a1e738	26d31794-6006-f2bc-717c-42781efc157e	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	\N	0097_pre_service_usage-16	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	-0.001126	\N	0.0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	-1017	-10	21	\N	-1017	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	4623d96a-eb28-668b-795f-e468b1075eda	5ec3d045-0bae-09c2-6d2f-22054800b3a9	931b057b-5349-6005-7484-bdf767f7c7fe	205febfd-6228-7287-43e9-d3822953e72a	0097_pre_service_usage-17	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	-1014	-10	21	\N	-1014	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	\N	t	c51b3129-d46a-c9dd-8406-5d8384a9d866	e62f6522-56c0-db3f-e3e6-615ccef2303a	ed534f9f-929b-86a2-d72e-ba70a6b0336e	\N	0097_pre_service_usage-14	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	1014	10	21	108	1014	0	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	\N	t	c51b3129-d46a-c9dd-8406-5d8384a9d866	e62f6522-56c0-db3f-e3e6-615ccef2303a	582402db-f54b-92fd-cce3-cb5ac74c4c45	\N	0097_pre_service_usage-14	\N	s2	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	sender	\N	\N	\N	0.002118	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	-6939847490288530513	\N	\N	\N	1017	10	21	108	1017	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	4623d96a-eb28-668b-795f-e468b1075eda	5ec3d045-0bae-09c2-6d2f-22054800b3a9	e04ab4ab-bf74-8be6-3328-44b673812341	\N	0097_pre_service_usage-17	acme	s1	\N	p1	\N	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	\N	\N	0.002124	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	6113239782694076901	\N	\N	\N	0	0	21	108	0	0	0	0	0	0	0	0	0	0	5	0	0	\N	\N	\N	\N	\N	fb809065-e1b7-12ab-908a-6cf7d3a1e738	26d31794-6006-f2bc-717c-42781efc157e	c5dbe169-c0d8-ed46-29cf-95d22fad2e21	\N	0097_pre_service_usage-16	\N	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	registered	\N	\N	-0.001016	\N	0.0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	\N	-812500	-90000	\N	-1013	-10	21	\N	-313	-700	0	0	-7	-3	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	eea3ec37-ffd0-988c-b0b9-be6b2eccd825	0d3a22ec-e0f9-0bb0-6743-842a706dbb3e	4a66b9ee-d5fc-bdba-a7a6-70c5a15cc899	\N	0097_pre_service_usage-13	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	\N	812500	90000	\N	1013	10	21	108	313	700	0	0	7	3	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	eea3ec37-ffd0-988c-b0b9-be6b2eccd825	0d3a22ec-e0f9-0bb0-6743-842a706dbb3e	9aedf2fe-b842-249d-d4ca-8b986d63a14f	\N	0097_pre_service_usage-13	\N	s1	r2	\N	span-1	\N	req-1	\N	\N	\N	\N	f00d	provider	\N	no_cache_read_price	\N	0.002116	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	\N	\N	\N	\N	-1001	-10	21	\N	-1001	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	94b59e26-cc39-7468-d969-2144d23798c5	157d1fed-0e8f-d798-ef52-1420d54cab54	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0097_pre_service_usage-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:51.664832+00	\N	\N	\N	\N	1001	10	21	108	1001	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	94b59e26-cc39-7468-d969-2144d23798c5	157d1fed-0e8f-d798-ef52-1420d54cab54	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0097_pre_service_usage-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.002092	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:28:50.098566+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1903	10	21	\N	1903	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	53ff7899-2554-c307-985a-9ffd92a61361	6d9f9742-1ad4-2198-f458-5b0946c29e6f	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0097_pre_service_usage-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 11:28:50.098566+00	2026-11-30 11:28:51.664832+00	\N	\N	\N	\N	-1903	-10	21	\N	-1903	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	53ff7899-2554-c307-985a-9ffd92a61361	6d9f9742-1ad4-2198-f458-5b0946c29e6f	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0097_pre_service_usage-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 11:28:50.098566+00	2026-11-30 11:28:51.664832+00	\N	\N	\N	\N	1903	10	21	108	1903	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	53ff7899-2554-c307-985a-9ffd92a61361	6d9f9742-1ad4-2198-f458-5b0946c29e6f	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0097_pre_service_usage-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003896	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 11:28:51.664832+00	2026-11-30 11:28:51.664832+00	\N	\N	\N	\N	-1902	-10	21	\N	-1902	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	f92da41f-caf7-7d2a-3fb7-28be5f6b3fc1	5359bb53-e092-3d5e-9c55-b5648d28be7d	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0097_pre_service_usage-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 11:28:51.664832+00	2026-11-30 11:28:51.664832+00	\N	\N	\N	\N	-1901	-10	21	\N	-1901	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	06f971bc-925d-26dd-4aeb-8addca0dc7bd	3fed587d-80b2-87d7-595a-2db942924a8b	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0097_pre_service_usage-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 11:28:51.664832+00	2026-11-30 11:28:51.664832+00	\N	\N	\N	\N	1901	10	21	108	1901	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	06f971bc-925d-26dd-4aeb-8addca0dc7bd	3fed587d-80b2-87d7-595a-2db942924a8b	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0097_pre_service_usage-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003892	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 11:28:51.664832+00	2026-11-30 11:28:51.664832+00	\N	\N	\N	\N	1902	10	21	108	1902	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	f92da41f-caf7-7d2a-3fb7-28be5f6b3fc1	5359bb53-e092-3d5e-9c55-b5648d28be7d	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0097_pre_service_usage-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003894	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
\.
