"""Four webhook receivers, written as somebody writes them who follows the providers' guides and nothing else.

Each is a process of its own, prints the port that it took, and has two things that no guide has: it takes its
secret from the environment, and tells under `/booked` how often it booked, so that the tests know the truth.
"""
