"""Pictures of what people see in Slack, drawn from one deal; `make gallery` draws them anew."""
